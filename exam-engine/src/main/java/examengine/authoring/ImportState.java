package examengine.authoring;

/** How far an {@link Import} has come. */
public enum ImportState {
    /** Waits to be read, or is being read. */
    READING,
    /** Everything in the file is known; nothing has entered the bank. */
    READ,
    /** Its good items are entering the bank. */
    ENTERING,
    /** Its good items are in the bank. */
    ENTERED,
    /** Given up: its problems say why. */
    FAILED;

    /** Whether some node should do something. */
    boolean isWork() {
        return this == READING || this == ENTERING;
    }
}
