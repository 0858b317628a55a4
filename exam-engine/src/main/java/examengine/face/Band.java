package examengine.face;

/** What a similarity means by the thresholds of the model that measured it. */
public enum Band {
    /** Alike enough to go on. */
    MATCH,
    /** Too little to say either; a person has to look. */
    REVIEW,
    /** Too unlike to go on. */
    MISMATCH
}
