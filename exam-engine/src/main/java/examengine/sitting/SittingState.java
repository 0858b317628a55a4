package examengine.sitting;

import examengine.exam.ResultWaitsFor;
import examengine.identity.Decision;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.kernel.Refusal;

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

    /** @throws Refusal unless answers are being taken: {@code sitting-suspended}, {@code not-started}, {@code sitting-closed} */
    void demandRunning() {
        switch (this) {
            case IN_PROGRESS -> {}
            case SUSPENDED -> throw Refusal.conflict("sitting-suspended");
            case AWAITING_ENTRY_CHECK, ENTRY_UNDER_REVIEW, READY -> throw Refusal.conflict("not-started");
            default -> throw Refusal.conflict("sitting-closed");
        }
    }

    /**
     * The phase a photo taken now belongs to.
     *
     * @throws Refusal {@code no-photo-expected}
     */
    public Phase phaseOfPhoto() {
        return switch (this) {
            case AWAITING_ENTRY_CHECK -> Phase.ENTRY;
            case IN_PROGRESS -> Phase.DURING;
            case AWAITING_EXIT_CHECK -> Phase.EXIT;
            default -> throw Refusal.conflict("no-photo-expected");
        };
    }

    /** After the photo before the exam; a mismatch leaves the candidate another try. */
    static SittingState afterEntryPhoto(Outcome outcome, boolean beginUnderReview) {
        return switch (outcome) {
            case MATCH -> READY;
            case REVIEW -> beginUnderReview ? READY : ENTRY_UNDER_REVIEW;
            case MISMATCH -> AWAITING_ENTRY_CHECK;
        };
    }

    /** After the photo that closes the exam; where its result waits for a decision, a mismatch leaves another try. */
    static SittingState afterExitPhoto(Outcome outcome, ResultWaitsFor waitsFor, boolean everyCheckSettled) {
        if (waitsFor != ResultWaitsFor.DECISION) {
            return RELEASED;
        }
        if (outcome == Outcome.MISMATCH) {
            return AWAITING_EXIT_CHECK;
        }
        return everyCheckSettled ? RELEASED : UNDER_REVIEW;
    }

    /**
     * After a person was asked instead of another photo.
     *
     * @throws Refusal {@code no-photo-expected}
     */
    SittingState afterPersonAsked(boolean beginUnderReview) {
        return switch (phaseOfPhoto()) {
            case ENTRY -> beginUnderReview ? READY : ENTRY_UNDER_REVIEW;
            case EXIT -> UNDER_REVIEW;
            case DURING -> this;
        };
    }

    /** After a person decided about a photo; somebody else in the seat annuls whatever was before. */
    SittingState afterDecision(Phase phase, Decision decision, boolean everyCheckSettled) {
        return switch (decision) {
            case OTHER_PERSON -> ANNULLED;
            case RETAKE -> beforePhoto(phase);
            case SAME_PERSON -> afterSamePerson(phase, everyCheckSettled);
        };
    }

    /** After somebody doubted a photo; whoever has begun goes on, and what was shown stays shown until it is decided. */
    SittingState afterQuestion(Phase phase, boolean beginUnderReview) {
        return this == READY && phase == Phase.ENTRY && !beginUnderReview ? ENTRY_UNDER_REVIEW : this;
    }

    private SittingState afterSamePerson(Phase phase, boolean everyCheckSettled) {
        if (this == ENTRY_UNDER_REVIEW && phase == Phase.ENTRY) {
            return READY;
        }
        return this == UNDER_REVIEW && everyCheckSettled ? RELEASED : this;
    }

    /** Where the photo is awaited once more; what runs goes on, and the photo is asked for meanwhile. */
    private SittingState beforePhoto(Phase phase) {
        if (phase == Phase.ENTRY && (this == ENTRY_UNDER_REVIEW || this == READY)) {
            return AWAITING_ENTRY_CHECK;
        }
        return phase == Phase.EXIT && this == UNDER_REVIEW ? AWAITING_EXIT_CHECK : this;
    }

    /**
     * Demands that a photo of this phase can still be taken again. The closing photo shows who ended the exam, not who began
     * it: once answers are closed, nothing takes the place of an earlier photo any more, and a person has to decide about the
     * one there is.
     *
     * @throws Refusal {@code sitting-closed}, {@code too-late-to-retake}
     */
    void demandRetakable(Phase phase) {
        if (isFinished()) {
            throw Refusal.conflict("sitting-closed");
        }
        if (isHandedIn() && phase != Phase.EXIT) {
            throw Refusal.conflict("too-late-to-retake");
        }
    }

    /** Whether the paper was begun and is not closed: photos are asked for beside it. */
    boolean isBegun() {
        return this == IN_PROGRESS || this == SUSPENDED;
    }
}
