package examengine.grading;

import examengine.journal.LatestAnswer;
import examengine.journal.UnsentFile;
import examengine.kernel.Refusal;
import examengine.paper.PaperLine;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An answer of a file beside what stands at its position.
 *
 * @param choices shown labels such as {@code "AC"}; empty for a cleared answer
 * @param typedAt what the page says; ISO 8601
 * @param standing what counts now; null where nothing was ever answered
 */
public record UnsentAnswer(int position, String choices, long revision, String typedAt, LatestAnswer standing) {

    /**
     * @param line the position's place on the paper, if it has one
     * @throws Refusal {@code no-such-position}, {@code not-a-choice}
     */
    static UnsentAnswer of(UnsentFile.Typed typed, Optional<PaperLine> line, LatestAnswer standing) {
        PaperLine place =
                line.orElseThrow(() -> Refusal.invalid("no-such-position").with("position", typed.position()));
        TreeSet<String> labels = new TreeSet<>(typed.choices());
        boolean offered = labels.stream().allMatch(label -> isOffered(label, place));
        if (!offered || labels.size() > 1 && !place.takesSeveral()) {
            throw Refusal.invalid("not-a-choice").with("position", typed.position());
        }
        return new UnsentAnswer(typed.position(), String.join("", labels), typed.revision(), typed.typedAt(), standing);
    }

    /** Whether importing it would change the journal. */
    public boolean isNewer() {
        return standing == null || revision > standing.revision();
    }

    private static boolean isOffered(String label, PaperLine place) {
        int choices = place.choiceOrder().length();
        return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) < 'A' + choices;
    }
}
