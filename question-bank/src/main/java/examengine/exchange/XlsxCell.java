package examengine.exchange;

/**
 * What a cell of a spreadsheet says.
 *
 * @param text as people see it; dates with year, month and day as {@code 2026-12-31}
 */
record XlsxCell(String text, Kind kind) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** Such as {@code #REF!}. */
        ERROR,
        /** A picture placed in its cell by Excel 365, which says nothing of it to other programs but an error. */
        PICTURE,
        /** A formula that no program has calculated yet; without text. */
        UNCALCULATED
    }
}
