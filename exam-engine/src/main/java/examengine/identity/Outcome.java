package examengine.identity;

/** What a check came to before any person looked at it. */
public enum Outcome {
    /** The faces are alike. */
    MATCH,
    /** A person has to look. */
    REVIEW,
    /** The faces are not alike; the candidate may try again or ask for a person. */
    MISMATCH
}
