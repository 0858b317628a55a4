package examengine.face;

/** What came of asking somebody to turn the head. Whatever it is, it never fails a candidate by itself. */
public enum Liveness {
    /** One face turned as it was asked to. */
    SHOWN,
    /** The frames do not begin with a face that looks ahead, or it went away. */
    NO_FACE,
    /** Another face came into the picture. */
    SEVERAL_FACES,
    /** Not all turns were made. */
    NOT_TURNED,
    /** A turn was made to the other side. */
    OTHER_SIDE,
    /** The face that turned is not the face that looked ahead. */
    ANOTHER_FACE,
    /** This node could not tell. */
    NOT_CHECKED
}
