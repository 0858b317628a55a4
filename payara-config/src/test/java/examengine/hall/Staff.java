package examengine.hall;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A member of staff who is signed in: what may be done depends on the role. */
public final class Staff {

    private static final String REVIEWS = "/api/proctor/identity-reviews";

    private final Conversation conversation;

    Staff(Conversation conversation) {
        this.conversation = conversation;
    }

    public Conversation conversation() {
        return conversation;
    }

    /** The photos that wait for a person. */
    public List<Review> reviews() {
        return conversation.get(REVIEWS).expecting(200).listOf(Review.class);
    }

    /** Decides about the one photo of this sitting that waits; the reason may be empty where the decision allows it. */
    public void decides(Seat seat, Decision decision, String reason) {
        Review open = reviews().stream()
                .filter(review -> review.sitting().equals(seat.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no photo of sitting " + seat.id() + " waits for a decision"));
        decides(open, decision, reason);
    }

    public void decides(Review review, Decision decision, String reason) {
        conversation
                .put(REVIEWS + "/" + review.id(), Map.of("decision", decision.name(), "reason", reason))
                .expecting(204);
    }

    /** Ends a sitting: hands in what is there. */
    public void submits(Seat seat, String reason) {
        conversation
                .post("/api/proctor/sittings/" + seat.id() + "/actions", Map.of("action", "SUBMIT", "reason", reason))
                .expecting(200);
    }

    /** Has seen the candidate's documents in place of a photo. */
    public void admits(Seat seat, String reason) {
        conversation
                .post(
                        "/api/proctor/sittings/" + seat.id() + "/actions",
                        Map.of("action", "ALLOW_ENTRY", "reason", reason))
                .expecting(200);
    }

    public Proposals proposals() {
        return new Proposals(conversation);
    }

    /** Who did what to a subject such as {@code sitting/…}, newest first: the codes of the deeds. */
    public List<String> deedsTo(String subject) {
        return conversation
                .get("/api/staff/audit?subject=" + subject)
                .expecting(200)
                .json()
                .findValuesAsText("deed");
    }

    /** Enters hours a candidate has earned elsewhere just now. */
    public void appendsHours(String candidate, String exam, String hours) {
        conversation
                .post(
                        "/api/staff/candidates/" + candidate + "/hours",
                        Map.of(
                                "exam",
                                exam,
                                "hours",
                                new BigDecimal(hours),
                                "source",
                                "示例培训平台",
                                "evidence",
                                "certificate-" + hours,
                                "earnedAt",
                                Instant.now().toString()))
                .expecting(201);
    }

    /** All hours of a candidate that count for an exam. */
    public BigDecimal hoursOf(String candidate, String exam) {
        return conversation
                .get("/api/staff/candidates/" + candidate + "/hours?exam=" + exam)
                .expecting(200)
                .json()
                .path("earned")
                .decimalValue();
    }

    /** What a person may say to a photo. */
    public enum Decision {
        SAME_PERSON,
        OTHER_PERSON,
        RETAKE
    }

    public record Review(String id, String sitting, String phase, Instant dueAt) {}
}
