package examengine.face;

/** Why there is no similarity. Each sends the photo to a person, none is held against the candidate. */
public enum NotCompared {
    /** This node has no models, or none it may trust. */
    NO_MODELS,
    /** No portrait is enrolled, or none that can be opened. */
    NO_PORTRAIT,
    /** The portrait shows no face that could be compared. */
    NO_FACE_IN_PORTRAIT,
    /** No frame shows a face that could be compared. */
    NO_FACE_IN_FRAMES,
    /** The comparison took longer than it may. */
    TIMED_OUT,
    /** The process that compares ended in the middle of it. */
    CRASHED,
    /** Too many comparisons wait already. */
    BUSY
}
