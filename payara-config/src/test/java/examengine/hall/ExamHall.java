package examengine.hall;

import java.net.URI;

/** The door: everybody who comes to a node's address, each with a browser of their own. */
public final class ExamHall {

    private static final String DEMO_PASSWORD = "exam-demo";

    private final URI address;

    public ExamHall(URI address) {
        this.address = address;
    }

    /** A demo candidate who has not signed in yet. */
    public Candidate candidate(String login) {
        return new Candidate(stranger(), login, DEMO_PASSWORD);
    }

    /** A demo member of staff, signed in. */
    public Staff staff(String login) {
        Conversation conversation = stranger();
        conversation.signIn(login, DEMO_PASSWORD);
        return new Staff(conversation);
    }

    /** A browser in which nobody has signed in. */
    public Conversation stranger() {
        return new Conversation(address);
    }
}
