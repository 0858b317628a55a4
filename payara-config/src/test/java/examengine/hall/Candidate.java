package examengine.hall;

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
        int version = conversation
                .get("/api/me")
                .expecting(200)
                .json()
                .at("/consents/0/version")
                .asInt();
        conversation
                .put("/api/me/consents/face", Map.of("version", version, "given", true))
                .expecting(204);
        return this;
    }

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
