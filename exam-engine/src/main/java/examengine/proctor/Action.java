package examengine.proctor;

/** What a proctor may do to a sitting. */
public enum Action {
    MESSAGE,
    EXTEND,
    SUSPEND,
    RESUME,
    SUBMIT,
    /** Needs a second person, and is not offered yet; nor are the two that follow. */
    ANNUL,
    ALLOW_ENTRY,
    RECHECK_IDENTITY;

    boolean isOffered() {
        return compareTo(ANNUL) < 0;
    }
}
