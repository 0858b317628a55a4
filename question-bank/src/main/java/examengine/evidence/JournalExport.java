package examengine.evidence;

import java.util.List;

/**
 * Everything about one sitting that can be proven, as it stands in the database: nothing is interpreted on the way, so
 * that what was tampered with comes out as it is. What JSON leaves out is empty here.
 *
 * @param paper canonical lines with the keys in shown labels, see {@link Place}
 * @param entries canonical lines in the order of position and revision, see {@link Entry}
 * @param sheets by version
 * @param seals by number
 */
public record JournalExport(
        String format, Row sitting, List<String> paper, List<String> entries, List<Sheet> sheets, List<Seal> seals) {

    public static final String FORMAT = "exam-journal-export/1";

    public JournalExport {
        paper = copy(paper);
        entries = copy(entries);
        sheets = copy(sheets);
        seals = copy(seals);
    }

    /**
     * The row of the sitting.
     *
     * @param submittedAt as {@link ExactTime} writes it; empty when it was not handed in
     * @param score a decimal such as {@code "59.5"}; empty when nothing was graded
     */
    public record Row(
            String id,
            String candidate,
            String exam,
            String submittedAt,
            String submittedBy,
            int sheetVersion,
            String score,
            boolean passed) {}

    /** @param lines as {@link Replay} writes them */
    public record Sheet(int version, String rule, String score, boolean passed, List<String> lines) {
        public Sheet {
            lines = copy(lines);
        }
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
