package examengine.evidence;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.kernel.Points;
import java.util.List;

/**
 * A frozen place of a paper together with its key. It is for graders and verifiers only.
 *
 * @param revision the id of the item revision shown
 * @param order stored labels in the order shown
 * @param key in the labels shown, such as {@code "AC"}
 */
public record Place(int position, int section, String type, String revision, String order, Points points, String key) {

    private static final int FROZEN = 6;
    private static final int ORDER = 4;
    private static final String FORMAT = "exam-paper/1";

    /** The canonical line, fields apart by {@code |}. */
    public String line() {
        return String.join(
                "|",
                String.valueOf(position),
                String.valueOf(section),
                type,
                revision,
                order,
                String.valueOf(points.hundredths()),
                key);
    }

    /**
     * The line of a place from its two columns in the database, whatever stands there: what makes no sense makes a line
     * that no seal was ever put on.
     *
     * @param frozen a line of a paper: all fields but the key
     * @param storedKey the key in the labels of the revision
     */
    public static String line(String frozen, String storedKey) {
        String[] f = frozen.split("\\|", -1);
        return frozen + "|" + (f.length == FROZEN ? shown(f[ORDER], storedKey) : "?");
    }

    /** The digest of a whole paper, 64 hexadecimal digits. */
    public static String digest(List<String> lines) {
        return Sha256.hex(FORMAT + "\n" + String.join("\n", lines));
    }

    /** @throws IllegalArgumentException when this is no line of a paper */
    static Place read(String line) {
        String[] f = line.split("\\|", -1);
        if (f.length != FROZEN + 1) {
            throw new IllegalArgumentException("not a line of a paper: " + line);
        }
        return new Place(
                Integer.parseInt(f[0]),
                Integer.parseInt(f[1]),
                f[2],
                f[3],
                f[4],
                new Points(Integer.parseInt(f[5])),
                f[6]);
    }

    /** @throws examengine.kernel.Refusal when there is no key */
    AnswerKey answerKey() {
        return AnswerKey.of(key);
    }

    private static String shown(String order, String storedKey) {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < order.length(); i++) {
            if (storedKey.indexOf(order.charAt(i)) >= 0) {
                labels.append(Choice.label(i));
            }
        }
        return labels.toString();
    }
}
