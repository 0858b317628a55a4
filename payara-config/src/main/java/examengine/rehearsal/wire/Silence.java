package examengine.rehearsal.wire;

/** Why no answer came. */
public enum Silence {
    /** The server cannot be reached. */
    UNREACHABLE,
    /** The connection broke before the answer was whole. */
    CUT,
    /** Nothing came in time. */
    TIMEOUT,
    /** The asking side cut the connection itself. */
    HUNG_UP
}
