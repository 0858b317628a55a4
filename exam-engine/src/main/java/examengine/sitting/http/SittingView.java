package examengine.sitting.http;

import examengine.identity.Appointment;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Means;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.journal.LatestAnswer;
import examengine.paper.CandidatePaper;
import examengine.sitting.SittingState;
import examengine.sitting.SubmittedBy;
import examengine.sitting.http.ObjectionResource.ObjectionView;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A sitting as its candidate may see it.
 *
 * @param checkUntil until when a photo asked for while answering may be taken; null where none is asked for
 * @param exitCheckBy until when the closing photo may be taken before a person decides without it; null where none is awaited
 * @param annulledReason null unless it is annulled
 */
public record SittingView(
        String id,
        ExamSummary exam,
        SittingState state,
        int attempt,
        String serverTime,
        @Nullable String startedAt,
        @Nullable String earliestSubmissionAt,
        @Nullable String deadline,
        @Nullable String submittedAt,
        @Nullable SubmittedBy submittedBy,
        @Nullable String suspendedReason,
        @Nullable CandidatePaper paper,
        List<AnswerView> answers,
        List<Integer> marks,
        List<CheckView> identityChecks,
        @Nullable String checkUntil,
        @Nullable String exitCheckBy,
        @Nullable String annulledReason,
        @Nullable ObjectionView objection) {

    /**
     * @param choices shown labels
     * @param lease of the page that gave it: a page compares with it what an earlier one could not send
     */
    public record AnswerView(int position, List<String> choices, long revision, long lease) {
        static AnswerView of(LatestAnswer answer) {
            return new AnswerView(
                    answer.position(),
                    List.of(answer.choices().split("(?!^)")).stream()
                            .filter(label -> !label.isEmpty())
                            .toList(),
                    answer.revision(),
                    answer.lease());
        }
    }

    /**
     * @param reason as {@link CheckReason} has it
     * @param dueAt when a person should have decided; null where none is asked
     * @param appointment when and where documents will be looked at, or null
     */
    public record CheckView(
            Phase phase,
            Outcome outcome,
            String at,
            int attemptsLeft,
            @Nullable Decision decision,
            @Nullable String reason,
            Means means,
            @Nullable String dueAt,
            @Nullable AppointmentView appointment) {
        static CheckView of(IdentityCheck check, int attemptsLeft) {
            return new CheckView(
                    check.phase(),
                    check.outcome(),
                    Timestamps.iso(check.takenAt()),
                    attemptsLeft,
                    check.decision(),
                    CheckReason.of(check),
                    check.means(),
                    Timestamps.iso(check.dueAt()),
                    AppointmentView.of(check.appointment()));
        }
    }

    /** @param place a room, or how to join a video call */
    public record AppointmentView(String at, String place) {
        static AppointmentView of(Appointment appointment) {
            return appointment == null || appointment.at() == null
                    ? null
                    : new AppointmentView(Timestamps.iso(appointment.at()), appointment.place());
        }
    }
}
