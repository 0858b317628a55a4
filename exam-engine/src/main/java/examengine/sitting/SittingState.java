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
        if (decision == Decision.OTHER_PERSON) {
            return ANNULLED;
        }
        if (this == ENTRY_UNDER_REVIEW && phase == Phase.ENTRY) {
            return decision == Decision.RETAKE ? AWAITING_ENTRY_CHECK : READY;
        }
        if (this == UNDER_REVIEW && decision == Decision.RETAKE) {
            return AWAITING_EXIT_CHECK;
        }
        return this == UNDER_REVIEW && everyCheckSettled ? RELEASED : this;
    }
}
