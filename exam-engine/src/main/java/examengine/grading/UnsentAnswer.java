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
 * @param revision as the page numbered it
 * @param lease of the page that wrote it
 * @param typedAt what the page says; ISO 8601
 * @param standing what counts now; null where nothing was ever answered
 */
public record UnsentAnswer(
        int position, String choices, long revision, long lease, String typedAt, LatestAnswer standing) {

    /**
     * @param lease of the page that wrote the file
     * @param line the position's place on the paper, if it has one
     * @throws Refusal {@code no-such-position}, {@code not-a-choice}
     */
    static UnsentAnswer of(UnsentFile.Typed typed, long lease, Optional<PaperLine> line, LatestAnswer standing) {
        PaperLine place =
                line.orElseThrow(() -> Refusal.invalid("no-such-position").with("position", typed.position()));
        TreeSet<String> labels = new TreeSet<>(typed.choices());
        boolean offered = labels.stream().allMatch(label -> isOffered(label, place));
        if (!offered || labels.size() > 1 && !place.takesSeveral()) {
            throw Refusal.invalid("not-a-choice").with("position", typed.position());
        }
        return new UnsentAnswer(
                typed.position(), String.join("", labels), typed.revision(), lease, typed.typedAt(), standing);
    }

    /**
     * Whether importing it would change the journal: nothing stands at its position, or what does was given by an earlier page,
     * or by the same one under a lower number. What a later page has had acknowledged stands, however far this one had counted.
     */
    public boolean isNewer() {
        return standing == null
                || lease > standing.lease()
                || lease == standing.lease() && revision > standing.revision();
    }

    /** Under which it would enter the journal, above what stands. */
    long nextRevision() {
        return standing == null ? revision : Math.max(revision, standing.revision() + 1);
    }

    private static boolean isOffered(String label, PaperLine place) {
        int choices = place.choiceOrder().length();
        return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) < 'A' + choices;
    }
}
