package examengine.sitting;

/** Where a sitting stands; the house plan has the table of moves. */
public enum SittingState {
    /** The photo before the exam is still to be taken. */
    AWAITING_ENTRY_CHECK,
    /** A person looks at the photo before the exam. */
    ENTRY_UNDER_REVIEW,
    /** Everything is done but the start. */
    READY,
    /** The paper is shown and the clock runs. */
    IN_PROGRESS,
    /** Stopped by a proctor; the remaining time is kept. */
    SUSPENDED,
    /** Handed in; the closing photo is still to be taken. */
    AWAITING_EXIT_CHECK,
    /** Everything is done but a person's decision about a photo. */
    UNDER_REVIEW,
    /** The result is shown. */
    RELEASED,
    /** Cancelled: it was somebody else, or misconduct. */
    ANNULLED;

    /** Whether answers, if there ever were any, have been closed. */
    public boolean isHandedIn() {
        return this == AWAITING_EXIT_CHECK || this == UNDER_REVIEW || this == RELEASED;
    }

    /** Whether nothing more can happen to it by itself; the next attempt may begin. */
    public boolean isFinished() {
        return this == RELEASED || this == ANNULLED;
    }
}
