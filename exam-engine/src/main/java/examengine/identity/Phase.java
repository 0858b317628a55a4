package examengine.identity;

/** When in a sitting a photo is taken. */
public enum Phase {
    /** Before the paper is shown. */
    ENTRY,
    /** While answers are given. */
    DURING,
    /** After the paper is handed in. */
    EXIT
}
