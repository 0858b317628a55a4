package examengine.sitting.http;

import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An answer as a page sends it. It is checked by hand where every other body bears annotations: it comes as often as all
 * others together, and annotations on a resource that is a bean are looked at twice, which took an eighth of its time.
 *
 * @param choices shown labels; empty clears the answer
 * @param revision 1 or more
 */
public record SentAnswer(List<String> choices, Long revision) {

    /** More than any item has choices. */
    private static final int MOST = 26;

    /** @throws Refusal {@code invalid-field} naming the fields that are missing or out of bounds */
    static SentAnswer checked(SentAnswer sent) {
        List<String> wrong = sent == null ? List.of("body") : sent.wrongFields();
        if (!wrong.isEmpty()) {
            throw Refusal.malformed("invalid-field").with("fields", wrong).with("named", String.join(", ", wrong));
        }
        return sent;
    }

    private List<String> wrongFields() {
        List<String> wrong = new ArrayList<>();
        if (choices == null || choices.size() > MOST || choices.stream().anyMatch(Objects::isNull)) {
            wrong.add("choices");
        }
        if (revision == null || revision < 1) {
            wrong.add("revision");
        }
        return wrong;
    }
}
