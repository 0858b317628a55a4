package examengine.evidence;

import static examengine.evidence.StatementLines.FIRST_FORMAT;
import static examengine.evidence.StatementLines.FORMAT;

import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import java.time.Instant;
import java.util.List;

/**
 * What a seal says about a sitting and what is signed: its text, one {@code name: value} a line in a fixed order, which
 * people can read and which can be written in one way only.
 *
 * @param paper the digest of the paper with its keys
 */
public record Statement(Sat sat, String paper, Journal journal, Graded graded, Issue issue) {

    static final String NO_PREVIOUS = "-";

    /** Who sat what, and how it ended. */
    public record Sat(String sitting, String candidate, String exam, Instant submittedAt, String submittedBy) {}

    /**
     * @param head of the chain over all entries
     * @param receipts how the rows stood to their receipts; null in seals of the first format, which does not tell
     */
    public record Journal(int entries, String head, Receipts receipts) {
        public Journal(int entries, String head) {
            this(entries, head, null);
        }
    }

    /**
     * How the rows of a journal stood to their receipts when it was sealed; only the engine has the key to tell.
     *
     * @param missing how many rows have no receipt, as those of earlier versions, or one under a key that is no longer known
     * @param broken position and revision of rows whose receipt is that of another answer, such as {@code 1/2 5/1}; {@code
     *     -} when there is none
     */
    public record Receipts(int missing, String broken) {

        private static final int MOST_NAMED = 10;
        private static final String NONE = "-";

        public static Receipts of(int missing, List<String> broken) {
            String more = broken.size() > MOST_NAMED ? " +" + (broken.size() - MOST_NAMED) : "";
            String named = String.join(" ", broken.stream().limit(MOST_NAMED).toList());
            return new Receipts(missing, broken.isEmpty() ? NONE : named + more);
        }

        public boolean areBroken() {
            return !broken.equals(NONE);
        }
    }

    /** @param sheet the version of the score sheet */
    public record Graded(int sheet, ScoringRule rule, Points passMark, Points score, boolean passed) {}

    /**
     * Which seal of the sitting it is.
     *
     * @param number 1 for the first, then upwards without gaps
     * @param previous SHA-256 of the statement before, or {@code -} for the first
     */
    public record Issue(int number, String previous, Instant sealedAt) {

        /** The one after these seals. */
        public static Issue after(List<Seal> earlier, Instant now) {
            String previous = earlier.isEmpty()
                    ? NO_PREVIOUS
                    : Sha256.hex(earlier.get(earlier.size() - 1).statement());
            return new Issue(earlier.size() + 1, previous, now);
        }
    }

    /** @throws IllegalArgumentException when a value would not fit into a line of its own */
    public String text() {
        StatementLines lines = new StatementLines(journal.receipts() == null ? FIRST_FORMAT : FORMAT)
                .with("sitting", sat.sitting())
                .with("candidate", sat.candidate())
                .with("exam", sat.exam())
                .with("submitted-at", ExactTime.written(sat.submittedAt()))
                .with("submitted-by", sat.submittedBy())
                .with("paper", paper)
                .with("entries", journal.entries())
                .with("head", journal.head());
        if (journal.receipts() != null) {
            lines.with("receipts-missing", journal.receipts().missing())
                    .with("receipts-broken", journal.receipts().broken());
        }
        return lines.with("sheet", graded.sheet())
                .with("rule", graded.rule().written())
                .with("pass-mark", graded.passMark())
                .with("score", graded.score())
                .with("passed", graded.passed())
                .with("number", issue.number())
                .with("previous", issue.previous())
                .with("sealed-at", ExactTime.written(issue.sealedAt()))
                .text();
    }

    /** @throws IllegalArgumentException when this is not exactly what {@link #text()} writes */
    public static Statement read(String text) {
        StatementLines lines = StatementLines.of(text);
        Statement read = new Statement(
                new Sat(
                        lines.value("sitting"),
                        lines.value("candidate"),
                        lines.value("exam"),
                        lines.instant("submitted-at"),
                        lines.value("submitted-by")),
                lines.value("paper"),
                new Journal(lines.number("entries"), lines.value("head"), receipts(lines)),
                new Graded(
                        lines.number("sheet"),
                        ScoringRule.read(lines.value("rule")),
                        lines.points("pass-mark"),
                        lines.points("score"),
                        Boolean.parseBoolean(lines.value("passed"))),
                new Issue(lines.number("number"), lines.value("previous"), lines.instant("sealed-at")));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("not a statement as it is written");
        }
        return read;
    }

    private static Receipts receipts(StatementLines lines) {
        return lines.isOf(FORMAT)
                ? new Receipts(lines.number("receipts-missing"), lines.value("receipts-broken"))
                : null;
    }
}
