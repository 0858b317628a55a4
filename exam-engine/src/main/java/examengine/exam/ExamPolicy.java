package examengine.exam;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import java.time.Duration;

/**
 * The rules of an exam as data; the numbers differ between programmes (field rules EX-3 to EX-8, EX-11, EX-13).
 *
 * @param timeLimit from the paper shown to the deadline
 * @param earliestSubmission how long after the start nobody may hand in; shorter than the limit
 * @param passMark at least so many points of {@code fullMark} pass
 * @param fullMark what a paper without a fault is worth
 * @param beginUnderReview whether the paper is shown while a person still looks at the entry photo
 * @param hoursDemanded hundredths of hours to be earned before the exam opens
 * @param hoursCredited hundredths of hours that passing it is worth
 * @param photoRetention how long photos of a sitting are kept
 * @param identity what is demanded of the photos themselves
 */
public record ExamPolicy(
        Duration timeLimit,
        Duration earliestSubmission,
        Points passMark,
        Points fullMark,
        ScoringRule scoringRule,
        ResultWaitsFor resultWaitsFor,
        boolean beginUnderReview,
        int hoursDemanded,
        int hoursCredited,
        Duration photoRetention,
        IdentityPolicy identity) {

    /** @throws Refusal {@code invalid-policy} when the numbers contradict each other */
    public ExamPolicy {
        boolean sound = timeLimit.compareTo(Duration.ZERO) > 0
                && !earliestSubmission.isNegative()
                && earliestSubmission.compareTo(timeLimit) < 0
                && fullMark.atLeast(passMark)
                && hoursDemanded >= 0
                && hoursCredited >= 0
                && photoRetention.compareTo(Duration.ZERO) > 0;
        if (!sound) {
            throw Refusal.invalid("invalid-policy");
        }
    }

    public boolean wantsExitPhoto() {
        return resultWaitsFor != ResultWaitsFor.NOTHING;
    }
}
