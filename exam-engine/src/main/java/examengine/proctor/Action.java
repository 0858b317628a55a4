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
    /** A photo is asked for now, while answers are given. */
    RECHECK_IDENTITY,
    /**
     * For misconduct, which needs a second person, and is not offered yet. That somebody else sat there is said about a check:
     * {@link QuestioningChecks}, {@link Reviewing}.
     */
    ANNUL;

    boolean isOffered() {
        return compareTo(ANNUL) < 0;
    }
}
