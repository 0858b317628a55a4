package examengine.face;

/** What came of asking somebody to turn the head. Whatever it is, it never fails a candidate by itself. */
public enum Liveness {
    /** One face turned as it was asked to. */
    SHOWN,
    /** Not each of the first frames shows a face that looks ahead, or it went away later. */
    NO_FACE,
    /** Another face came into the picture. */
    SEVERAL_FACES,
    /** Not all turns were made. */
    NOT_TURNED,
    /** A turn was made to the other side. */
    OTHER_SIDE,
    /** The face that looked ahead is not the same in all of the first frames, or not the one that turned. */
    ANOTHER_FACE,
    /** This node could not tell. */
    NOT_CHECKED
}
