package examengine.face;

/** What a person before the camera should do for a better picture. */
public enum Hint {
    /** No face is to be seen. */
    NO_FACE,
    /** Somebody else is in the picture. */
    SEVERAL_FACES,
    MOVE_CLOSER,
    MOVE_BACK,
    /** Into the middle of the picture. */
    CENTRE,
    /** Straight into the camera. */
    LOOK_AHEAD,
    TOO_DARK,
    TOO_BRIGHT,
    /** Hold still, or clean the lens. */
    BLURRED
}
