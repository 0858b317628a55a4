package examengine.rehearsal;

/** A candidate could not go on; in an exam somebody would now raise a hand. */
public final class DroppedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DroppedOut(String login, Kind kind, Refusal refusal) {
        super(login + ": " + kind + " " + refusal, null, false, false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
