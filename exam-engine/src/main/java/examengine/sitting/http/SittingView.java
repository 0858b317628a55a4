package examengine.sitting.http;

import examengine.identity.IdentityCheck;
import examengine.journal.LatestAnswer;
import examengine.paper.CandidatePaper;
import examengine.sitting.IdentityStanding;
import examengine.web.Timestamps;
import java.util.List;

/** A sitting as its candidate may see it. */
public record SittingView(
        String id,
        ExamSummary exam,
        String state,
        int attempt,
        String serverTime,
        String startedAt,
        String earliestSubmissionAt,
        String deadline,
        String submittedAt,
        String submittedBy,
        String suspendedReason,
        CandidatePaper paper,
        List<AnswerView> answers,
        List<Integer> marks,
        List<CheckView> identityChecks) {

    /** @param choices shown labels */
    public record AnswerView(int position, List<String> choices, long revision) {
        static AnswerView of(LatestAnswer answer) {
            return new AnswerView(
                    answer.position(),
                    List.of(answer.choices().split("(?!^)")).stream()
                            .filter(label -> !label.isEmpty())
                            .toList(),
                    answer.revision());
        }
    }

    public record CheckView(String phase, String outcome, String at, int attemptsLeft, String decision, String reason) {
        static CheckView of(IdentityCheck check, IdentityStanding standing) {
            return new CheckView(
                    check.phase().name(),
                    check.outcome().name(),
                    Timestamps.iso(check.takenAt()),
                    standing.attemptsLeft(check.phase()),
                    check.decision() == null ? null : check.decision().name(),
                    check.reason());
        }
    }
}
