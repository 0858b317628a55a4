package examengine.hall;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 考生: somebody who comes to take an exam. */
public final class Candidate {

    private final Conversation conversation;
    private final String login;
    private final String password;

    Candidate(Conversation conversation, String login, String password) {
        this.conversation = conversation;
        this.login = login;
        this.password = password;
    }

    public String login() {
        return login;
    }

    public Conversation conversation() {
        return conversation;
    }

    /** The same person in another browser. */
    public Candidate elsewhere() {
        return new Candidate(new Conversation(conversation.address()), login, password);
    }

    public Candidate signsIn() {
        conversation.signIn(login, password);
        return this;
    }

    public void signsOut() {
        conversation.delete("/api/session").expecting(204);
    }

    public void changesPasswordTo(String next) {
        conversation
                .put("/api/session/password", Map.of("current", password, "next", next))
                .expecting(204);
    }

    /** What the node calls the person who is signed in. */
    public String name() {
        return conversation
                .get("/api/session")
                .expecting(200)
                .json()
                .path("name")
                .asText();
    }

    /** Reads the text about photos of the face and agrees to it. */
    public Candidate consents() {
        return says(true);
    }

    /** Takes the consent to photos of the face back. */
    public void withdrawsConsent() {
        says(false);
    }

    private Candidate says(boolean given) {
        int version = conversation
                .get("/api/me")
                .expecting(200)
                .json()
                .at("/consents/0/version")
                .asInt();
        conversation
                .put("/api/me/consents/face", Map.of("version", version, "given", given))
                .expecting(204);
        return this;
    }

    /** Every photo the node keeps of this person, oldest first. */
    public List<OwnPhoto> photos() {
        return conversation
                .get("/api/me/photos")
                .expecting(200)
                .as(OwnPhotos.class)
                .photos();
    }

    /** How often staff looked at them, by role. */
    public List<Looks> looks() {
        return conversation
                .get("/api/me/photos")
                .expecting(200)
                .as(OwnPhotos.class)
                .looks();
    }

    /** The picture itself; {@link Refused} where it shows somebody else. */
    public byte[] picture(OwnPhoto photo) {
        return conversation.get(photo.url()).expecting(200).body();
    }

    private record OwnPhotos(List<OwnPhoto> photos, List<Looks> looks) {}

    public record OwnPhoto(
            String id, String kind, String purpose, Instant deleteAt, boolean withdrawn, String stays, String url) {}

    public record Looks(String role, long times) {}

    public List<ExamCard> exams() {
        return conversation.get("/api/exams").expecting(200).listOf(ExamCard.class);
    }

    public ExamCard exam(String id) {
        return exams().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(login + " is not enrolled in " + id));
    }

    public List<Attempt> attempts(String exam) {
        return conversation
                .get("/api/exams/" + exam + "/sittings")
                .expecting(200)
                .listOf(Attempt.class);
    }

    /** Accepts the notice and takes a seat, or finds the one not finished yet. */
    public Seat enters(String exam) {
        Sitting sitting = conversation
                .post("/api/exams/" + exam + "/sittings", Map.of("noticeAccepted", true))
                .expecting(200, 201)
                .as(Sitting.class);
        return new Seat(conversation, sitting.id());
    }
}
