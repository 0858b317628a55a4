package examengine.exchange;

import java.util.Optional;
import java.util.function.Consumer;

/** Looks for the first row of a sheet that names the columns of items; what stands above it is a title or a remark. */
final class XlsxHeader implements Consumer<XlsxRow> {

    /** Rows that say something, the header among them. */
    private static final int FURTHEST = 20;

    private XlsxRow found;
    private int rows;

    private XlsxHeader() {}

    /** Empty for a sheet of something else. */
    static Optional<XlsxRow> in(XlsxBook book, XlsxBook.Sheet sheet) {
        var search = new XlsxHeader();
        try {
            book.read(sheet, search);
        } catch (Over over) {
            return Optional.ofNullable(search.found);
        }
        return Optional.ofNullable(search.found);
    }

    @Override
    public void accept(XlsxRow row) {
        rows++;
        if (Columns.of(row.texts()).areOfItems()) {
            found = row;
        }
        if (found != null || rows == FURTHEST) {
            throw new Over();
        }
    }

    /** Ends the reading of a sheet. */
    private static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1;

        Over() {
            super(null, null, false, false);
        }
    }
}
