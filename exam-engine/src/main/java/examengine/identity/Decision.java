package examengine.identity;

/** What a person found who looked at a check. */
public enum Decision {
    SAME_PERSON,
    OTHER_PERSON,
    /** The photo does not tell; a new one is to be taken. */
    RETAKE
}
