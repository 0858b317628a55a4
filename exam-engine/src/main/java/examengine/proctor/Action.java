package examengine.proctor;

/** What a proctor may do to a sitting. */
public enum Action {
    MESSAGE,
    EXTEND,
    SUSPEND,
    RESUME,
    SUBMIT,
    /** Documents were seen in place of the photo that is awaited. */
    ALLOW_ENTRY,
    /** Needs a second person, and is not offered yet; nor is the one that follows. */
    ANNUL,
    RECHECK_IDENTITY;

    boolean isOffered() {
        return compareTo(ANNUL) < 0;
    }
}
