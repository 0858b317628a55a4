package examengine.hall;

import java.time.Instant;
import java.util.List;

/** A sitting as its candidate sees it; what does not apply yet is null. */
public record Sitting(
        String id,
        String state,
        int attempt,
        Instant serverTime,
        Instant startedAt,
        Instant earliestSubmissionAt,
        Instant deadline,
        Instant submittedAt,
        String submittedBy,
        Paper paper,
        List<Given> answers,
        List<Integer> marks,
        List<Check> identityChecks,
        Instant checkUntil,
        Instant exitCheckBy,
        String annulledReason,
        Objection objection) {

    /** An answer that stands. */
    public record Given(int position, List<String> choices, long revision) {}

    public record Check(
            String phase, String outcome, String decision, String reason, String means, Appointment appointment) {}

    /** When and where documents will be looked at. */
    public record Appointment(Instant at, String place) {}

    /** The candidate's own, to an annulment. */
    public record Objection(String words, String decision, String reason) {}

    /** What stands at a position, or null. */
    public Given at(int position) {
        return answers.stream()
                .filter(given -> given.position() == position)
                .findFirst()
                .orElse(null);
    }
}
