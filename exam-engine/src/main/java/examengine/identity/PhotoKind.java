package examengine.identity;

/** What a stored photo is for. */
public enum PhotoKind {
    /** Enrolled; what the others are compared with. */
    PORTRAIT,
    /** Sent in to become a portrait; somebody still looks at it. */
    PROPOSED,
    /** The same with what is wrong about it drawn in. */
    MARKED,
    ENTRY,
    DURING,
    EXIT;

    static PhotoKind of(Phase phase) {
        return valueOf(phase.name());
    }
}
