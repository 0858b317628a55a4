package examengine.exam;

/** What has to be done after grading before a candidate sees the result. */
public enum ResultWaitsFor {
    /** Shown as soon as the paper is handed in; no closing photo is asked for. */
    NOTHING,
    /** Shown as soon as the closing photo is taken, whoever is on it is decided later. */
    EXIT_PHOTO,
    /** Shown when every identity check of the sitting is decided as the same person. */
    DECISION
}
