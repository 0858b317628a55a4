package examengine.sitting;

import examengine.exam.ExamPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.identity.Decision;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * 应考: one candidate taking one paper, from entering the exam to the result shown.
 *
 * <p>The deadline is the only source of "too late": no device's clock is asked, and every rule is told the time instead
 * of looking it up. Grading happens at hand-in, always; the policy only decides when the result is shown. While a
 * sitting is not finished it holds the candidate's one open slot in the exam, and that is a constraint of the database.
 */
@Entity
public class Sitting {

    private static final int OPEN = 1;

    @Id
    private String id;

    @Column(name = "exam_id")
    private String exam;

    @Column(name = "exam_session_id")
    private String examSession;

    @Column(name = "candidate_id")
    private String candidate;

    private int attempt;

    @Column(name = "open_slot")
    private Integer openSlot;

    @Enumerated(EnumType.STRING)
    private SittingState state;

    @Embedded
    private PageLease lease;

    @Embedded
    private ExamTime time;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "stop_reason")
    private String stopReason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_by")
    private SubmittedBy submittedBy;

    @Column(name = "sheet_version")
    private int sheetVersion;

    private Integer score;
    private Boolean passed;

    @Version
    private long version;

    protected Sitting() {}

    /** @param attempt 1 for the first time this candidate takes the exam */
    public Sitting(
            String id, String exam, String examSession, String candidate, int attempt, Duration extra, Instant now) {
        this.id = id;
        this.exam = exam;
        this.examSession = examSession;
        this.candidate = candidate;
        this.attempt = attempt;
        this.openSlot = OPEN;
        this.state = SittingState.AWAITING_ENTRY_CHECK;
        this.lease = new PageLease();
        this.time = new ExamTime(extra);
        this.createdAt = now;
    }

    /**
     * The phase a photo taken now belongs to.
     *
     * @throws Refusal {@code no-photo-expected}
     */
    public Phase phaseOfPhoto() {
        return switch (state) {
            case AWAITING_ENTRY_CHECK -> Phase.ENTRY;
            case IN_PROGRESS -> Phase.DURING;
            case AWAITING_EXIT_CHECK -> Phase.EXIT;
            default -> throw Refusal.conflict("no-photo-expected");
        };
    }

    /** A photo before the exam was compared, or waits for a person. */
    void entryPhotoTaken(Outcome outcome, boolean beginUnderReview) {
        demand(SittingState.AWAITING_ENTRY_CHECK);
        if (outcome == Outcome.MATCH || outcome == Outcome.REVIEW && beginUnderReview) {
            state = SittingState.READY;
        } else if (outcome == Outcome.REVIEW) {
            state = SittingState.ENTRY_UNDER_REVIEW;
        }
    }

    /** A photo after the exam was taken; the result is shown or waits for a person. */
    void exitPhotoTaken(ResultWaitsFor waitsFor, boolean everyCheckSettled) {
        demand(SittingState.AWAITING_EXIT_CHECK);
        if (waitsFor != ResultWaitsFor.DECISION || everyCheckSettled) {
            release();
        } else {
            state = SittingState.UNDER_REVIEW;
        }
    }

    /** A person decided about a photo of this sitting. */
    void decided(Phase phase, Decision decision, boolean everyCheckSettled, String reason) {
        if (decision == Decision.OTHER_PERSON) {
            annul(reason);
        } else if (state == SittingState.ENTRY_UNDER_REVIEW && phase == Phase.ENTRY) {
            state = decision == Decision.RETAKE ? SittingState.AWAITING_ENTRY_CHECK : SittingState.READY;
        } else if (state == SittingState.UNDER_REVIEW && decision == Decision.RETAKE) {
            state = SittingState.AWAITING_EXIT_CHECK;
        } else if (state == SittingState.UNDER_REVIEW && everyCheckSettled) {
            release();
        }
    }

    /**
     * Shows the paper and starts the clock; a repetition changes nothing.
     *
     * @return whether it started now
     * @throws Refusal {@code identity-not-verified} or {@code sitting-closed}
     */
    boolean start(ExamPolicy policy, Instant now) {
        if (state == SittingState.IN_PROGRESS || state == SittingState.SUSPENDED) {
            return false;
        }
        if (state == SittingState.AWAITING_ENTRY_CHECK || state == SittingState.ENTRY_UNDER_REVIEW) {
            throw Refusal.conflict("identity-not-verified");
        }
        if (state != SittingState.READY) {
            throw Refusal.conflict("sitting-closed");
        }
        state = SittingState.IN_PROGRESS;
        time.start(policy.timeLimit(), policy.earliestSubmission(), now);
        return true;
    }

    /**
     * Makes the asking page the one that may write.
     *
     * @throws Refusal {@code opened-elsewhere} with {@code since} and {@code device} unless taken over knowingly;
     *     {@code sitting-closed}
     */
    long lease(boolean takeOver, String device, Instant now) {
        if (state.isFinished()) {
            throw Refusal.conflict("sitting-closed");
        }
        if (lease.isTaken() && !takeOver) {
            throw Refusal.conflict("opened-elsewhere")
                    .with("since", lease.since())
                    .with("device", lease.device());
        }
        return lease.pass(device, now);
    }

    /** @throws Refusal {@code superseded} when another page holds the lease */
    void demandLease(long number) {
        if (lease.number() != number) {
            throw Refusal.conflict("superseded");
        }
    }

    /**
     * The candidate hands in; a repetition changes nothing.
     *
     * @return whether it was handed in now
     * @throws Refusal {@code too-early} with {@code earliestSubmissionAt} (field rule EX-4); {@code sitting-suspended};
     *     {@code not-started}
     */
    boolean handIn(boolean wantsExitPhoto, Instant now) {
        if (state.isHandedIn()) {
            return false;
        }
        demandRunning();
        if (time.isTooEarlyAt(now)) {
            throw Refusal.conflict("too-early").with("earliestSubmissionAt", time.earliestSubmissionAt());
        }
        close(SubmittedBy.CANDIDATE, wantsExitPhoto, now);
        return true;
    }

    /** Closes a sitting whose deadline and grace are over; any other stays as it is. Returns whether it closed. */
    boolean closeIfOverdue(boolean wantsExitPhoto, Instant now) {
        if (state != SittingState.IN_PROGRESS || !time.isOverAt(now)) {
            return false;
        }
        close(SubmittedBy.DEADLINE, wantsExitPhoto, time.deadline());
        return true;
    }

    /** A proctor hands in for the candidate, at any time after the start. */
    void handInByProctor(boolean wantsExitPhoto, Instant now) {
        if (state == SittingState.SUSPENDED) {
            resume(now);
        }
        demandRunning();
        close(SubmittedBy.PROCTOR, wantsExitPhoto, now);
    }

    void suspend(String reason, Instant now) {
        demandRunning();
        state = SittingState.SUSPENDED;
        stopReason = reason;
        time.stop(now);
    }

    void resume(Instant now) {
        if (state != SittingState.SUSPENDED) {
            throw Refusal.conflict("not-suspended");
        }
        state = SittingState.IN_PROGRESS;
        stopReason = null;
        time.goOn(now);
    }

    void extend(Duration extra) {
        if (state != SittingState.IN_PROGRESS && state != SittingState.SUSPENDED) {
            throw Refusal.conflict("sitting-closed");
        }
        time.extend(extra);
    }

    /** The paper was graded; a later version replaces an earlier one. */
    public void graded(int newSheetVersion, Points newScore, boolean nowPassed) {
        sheetVersion = newSheetVersion;
        score = newScore.hundredths();
        passed = nowPassed;
    }

    private void annul(String reason) {
        state = SittingState.ANNULLED;
        stopReason = reason;
        openSlot = null;
    }

    private void release() {
        state = SittingState.RELEASED;
        openSlot = null;
    }

    private void close(SubmittedBy by, boolean wantsExitPhoto, Instant at) {
        submittedAt = at;
        submittedBy = by;
        if (wantsExitPhoto) {
            state = SittingState.AWAITING_EXIT_CHECK;
        } else {
            release();
        }
    }

    private void demandRunning() {
        switch (state) {
            case IN_PROGRESS -> {}
            case SUSPENDED -> throw Refusal.conflict("sitting-suspended");
            case AWAITING_ENTRY_CHECK, ENTRY_UNDER_REVIEW, READY -> throw Refusal.conflict("not-started");
            default -> throw Refusal.conflict("sitting-closed");
        }
    }

    private void demand(SittingState expected) {
        if (state != expected) {
            throw Refusal.conflict("no-photo-expected");
        }
    }

    public String id() {
        return id;
    }

    /** Rises with every change of the row. */
    long version() {
        return version;
    }

    public String exam() {
        return exam;
    }

    public String examSession() {
        return examSession;
    }

    public String candidate() {
        return candidate;
    }

    public int attempt() {
        return attempt;
    }

    public SittingState state() {
        return state;
    }

    public PageLease lease() {
        return lease;
    }

    public ExamTime time() {
        return time;
    }

    /** Why it is suspended or annulled, else null. */
    public String stopReason() {
        return stopReason;
    }

    /** When it was handed in, or null. */
    public Instant submittedAt() {
        return submittedAt;
    }

    public SubmittedBy submittedBy() {
        return submittedBy;
    }

    /** 0 as long as nothing was graded. */
    public int sheetVersion() {
        return sheetVersion;
    }

    public boolean isGraded() {
        return sheetVersion > 0;
    }

    /** Null as long as nothing was graded. */
    public Points score() {
        return score == null ? null : new Points(score);
    }

    /** Whether the candidate may know that this attempt passed. */
    public boolean isPassedOpenly() {
        return state == SittingState.RELEASED && Boolean.TRUE.equals(passed);
    }
}
