package examengine.identity;

/** What a stored photo is for. */
public enum PhotoKind {
    /** Enrolled; what the others are compared with. */
    PORTRAIT,
    ENTRY,
    DURING,
    EXIT;

    static PhotoKind of(Phase phase) {
        return valueOf(phase.name());
    }
}
