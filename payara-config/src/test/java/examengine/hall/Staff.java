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
        decides(review(seat), decision, reason);
    }

    /** Says that the one photo of this sitting that waits shows somebody else; returns what a second person decides. */
    public String saysOtherPerson(Seat seat, String reason) {
        return saysOtherPerson(review(seat), reason);
    }

    public String saysOtherPerson(Review review, String reason) {
        Map<String, Object> verdict = Map.of("decision", "OTHER_PERSON", "reason", reason);
        return conversation
                .put(REVIEWS + "/" + review.id(), verdict)
                .expecting(202)
                .json()
                .path("proposal")
                .asText();
    }

    /** The one photo of this candidate that waits. */
    public Review reviewOf(String candidate) {
        return reviews().stream()
                .filter(review -> review.candidate().id().equals(candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no photo of " + candidate + " waits for a decision"));
    }

    /** The one photo of this sitting that waits. */
    public Review review(Seat seat) {
        return reviews().stream()
                .filter(review -> review.sitting().equals(seat.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no photo of sitting " + seat.id() + " waits for a decision"));
    }

    /** Names when and where documents will be looked at. */
    public void appoints(Seat seat, Instant at, String place) {
        conversation
                .put(REVIEWS + "/" + review(seat).id() + "/appointment", Map.of("at", at.toString(), "place", place))
                .expecting(204);
    }

    /**
     * Has seen the documents of this sitting, whose check waits for that.
     *
     * @param seen {@code ON_SITE} or {@code BY_VIDEO}
     */
    public void hasSeenDocuments(Seat seat, String seen, String reason) {
        conversation
                .put(
                        REVIEWS + "/" + review(seat).id(),
                        Map.of("decision", "SAME_PERSON", "seen", seen, "reason", reason))
                .expecting(204);
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

    /** Wants a photo while the candidate answers. */
    public void wantsPhotoNow(Seat seat, String reason) {
        conversation
                .post(
                        "/api/proctor/sittings/" + seat.id() + "/actions",
                        Map.of("action", "RECHECK_IDENTITY", "reason", reason))
                .expecting(200);
    }

    /** All checks of a sitting, oldest first. */
    public List<Checked> checksOf(Seat seat) {
        return conversation.get(checks(seat)).expecting(200).listOf(Checked.class);
    }

    /** Doubts that a check shows the candidate. */
    public void doubts(Seat seat, Checked check, String reason) {
        conversation
                .post(checks(seat) + "/" + check.id() + "/question", Map.of("reason", reason))
                .expecting(204);
    }

    private static String checks(Seat seat) {
        return "/api/staff/sittings/" + seat.id() + "/identity-checks";
    }

    /** Lets a candidate go on who was stopped. */
    public void resumes(Seat seat, String reason) {
        conversation
                .post("/api/proctor/sittings/" + seat.id() + "/actions", Map.of("action", "RESUME", "reason", reason))
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

    /** Admits after a video call. */
    public void admitsByVideo(Seat seat, String reason) {
        conversation
                .post(
                        "/api/proctor/sittings/" + seat.id() + "/actions",
                        Map.of("action", "ALLOW_ENTRY", "seen", "BY_VIDEO", "reason", reason))
                .expecting(200);
    }

    /** Looks at the photo of a check, as the page of reviews does. */
    public byte[] looksAt(Review review) {
        return conversation
                .get("/api/proctor/photos/checks/" + review.id())
                .expecting(200)
                .body();
    }

    /** The deletion log's lines about a candidate, newest first. */
    public List<Deletion> deletionsOf(String candidate) {
        return conversation
                .get("/api/staff/photos/deletions?limit=500")
                .expecting(200)
                .as(Deletions.class)
                .lines()
                .stream()
                .filter(line -> line.candidate().equals(candidate))
                .toList();
    }

    /** How many photos are still sealed with the former key. */
    public int photosUnderFormerKey() {
        return conversation
                .get("/api/staff/photos/standing")
                .expecting(200)
                .json()
                .at("/key/left")
                .asInt();
    }

    private record Deletions(List<Deletion> lines) {}

    public record Deletion(String photo, String candidate, String kind, String cause, boolean late, String node) {}

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

    /** What a person may say to a photo alone; that it is another person takes two. */
    public enum Decision {
        SAME_PERSON,
        RETAKE
    }

    public record Checked(
            String id, String phase, String outcome, boolean open, boolean settled, String decision, String question) {}

    public record Review(
            String id,
            String sitting,
            Reviewed candidate,
            String phase,
            String means,
            Instant dueAt,
            String proposal) {}

    /** Whose photo it is. */
    public record Reviewed(String id) {}
}
