package examengine.grading.http;

import examengine.grading.UnsentAnswer;
import examengine.grading.UnsentAnswers;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * What importing a file would change.
 *
 * @param proposal the id of the proposal that waits for the second person; absent where only a look was asked for
 */
public record UnsentAnswersView(
        @Nullable String proposal, boolean authentic, boolean superseded, List<Compared> answers) {

    /**
     * @param standing what counts now; absent where nothing was ever answered
     * @param newer whether this one would take its place
     */
    public record Compared(
            int position, List<String> choices, @Nullable List<String> standing, boolean newer, String typedAt) {
        static Compared of(UnsentAnswer answer) {
            List<String> standing =
                    answer.standing() == null ? null : labels(answer.standing().choices());
            return new Compared(
                    answer.position(), labels(answer.choices()), standing, answer.isNewer(), answer.typedAt());
        }

        private static List<String> labels(String choices) {
            return choices.chars().mapToObj(Character::toString).toList();
        }
    }

    static UnsentAnswersView of(UnsentAnswers unsent, String proposal) {
        return new UnsentAnswersView(
                proposal,
                unsent.authentic(),
                unsent.superseded(),
                unsent.answers().stream().map(Compared::of).toList());
    }
}
