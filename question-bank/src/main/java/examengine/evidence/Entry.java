package examengine.evidence;

import java.time.Instant;

/**
 * A row of the journal, whole: every column is part of its line.
 *
 * @param choices shown labels in alphabetical order, such as {@code "AC"}; empty for a cleared answer
 * @param lease the page lease it was sent under
 * @param receivedAt by the clock of the node that took it
 * @param origin {@code PAGE}, or {@code FILE} for an answer that two persons let in afterwards
 */
public record Entry(
        String sitting, int position, long revision, String choices, long lease, Instant receivedAt, String origin) {

    private static final int FIELDS = 7;

    /** The canonical line, fields apart by {@code |}. */
    public String line() {
        return String.join(
                "|",
                sitting,
                String.valueOf(position),
                String.valueOf(revision),
                choices,
                String.valueOf(lease),
                ExactTime.written(receivedAt),
                origin);
    }

    /** @throws IllegalArgumentException when this is no canonical line */
    static Entry read(String line) {
        String[] f = line.split("\\|", -1);
        if (f.length != FIELDS) {
            throw new IllegalArgumentException("not a line of a journal: " + line);
        }
        try {
            return new Entry(
                    f[0],
                    Integer.parseInt(f[1]),
                    Long.parseLong(f[2]),
                    f[3],
                    Long.parseLong(f[4]),
                    Instant.parse(f[5]),
                    f[6]);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a line of a journal: " + line, e);
        }
    }
}
