package examengine.portrait;

/** How far a {@link PhotoBatch} has come. */
public enum BatchState {
    /** Its pictures are being looked at. */
    CHECKING,
    /** All are judged; none has become anybody's portrait. */
    CHECKED,
    /** The good ones are becoming portraits. */
    ENTERING,
    /** They are. */
    ENTERED,
    /** Given up; its failure says why. */
    FAILED
}
