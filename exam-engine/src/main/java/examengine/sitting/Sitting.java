package examengine.sitting;

import examengine.exam.ExamPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.identity.Decision;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.identity.Subject;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "annulled_from")
    private SittingState annulledFrom;

    @Embedded
    private Submission submission;

    @Embedded
    private Grade grade;

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
        this.grade = Grade.none();
        this.createdAt = now;
    }

    /** A photo before the exam was compared, or waits for a person. */
    void entryPhotoTaken(Outcome outcome, boolean beginUnderReview) {
        demandPhotoAwaited(SittingState.AWAITING_ENTRY_CHECK);
        moveTo(SittingState.afterEntryPhoto(outcome, beginUnderReview));
    }

    /** A photo after the exam was taken; the result is shown, waits for a person or for another photo. */
    void exitPhotoTaken(Outcome outcome, ResultWaitsFor waitsFor, boolean everyCheckSettled) {
        demandPhotoAwaited(SittingState.AWAITING_EXIT_CHECK);
        moveTo(SittingState.afterExitPhoto(outcome, waitsFor, everyCheckSettled));
    }

    /** A person is asked instead of another photo. */
    void personAsked(boolean beginUnderReview) {
        moveTo(state.afterPersonAsked(beginUnderReview));
    }

    /** A person decided about a photo of this sitting. */
    void decided(Phase phase, Decision decision, boolean everyCheckSettled, String reason, Instant now) {
        SittingState next = state.afterDecision(phase, decision, everyCheckSettled);
        if (next == SittingState.ANNULLED && state != SittingState.ANNULLED) {
            annul(reason, now);
        } else {
            moveTo(next);
        }
    }

    /**
     * Somebody doubts a photo of this sitting.
     *
     * @throws Refusal {@code annulled} with its {@code reason}: there is nothing left to take away
     */
    void questioned(Phase phase, boolean beginUnderReview) {
        if (state == SittingState.ANNULLED) {
            throw Refusal.conflict("annulled").with("reason", String.valueOf(stopReason));
        }
        moveTo(state.afterQuestion(phase, beginUnderReview));
    }

    /** Time that runs is kept as by a suspension, for it may have been an error. */
    private void annul(String reason, Instant now) {
        annulledFrom = state == SittingState.IN_PROGRESS ? SittingState.SUSPENDED : state;
        if (state == SittingState.IN_PROGRESS) {
            time.stop(now);
        }
        stopReason = reason;
        moveTo(SittingState.ANNULLED);
    }

    /**
     * An objection was upheld: what was before holds again. Nobody sits there any more whose time could run, so what ran is
     * suspended, with all the time that was left, until a proctor resumes it.
     *
     * @param reason why, in the words of who upheld it
     * @throws Refusal {@code not-annulled}
     */
    void reinstate(String reason) {
        if (state != SittingState.ANNULLED || annulledFrom == null) {
            throw Refusal.conflict("not-annulled");
        }
        moveTo(annulledFrom);
        annulledFrom = null;
        stopReason = state == SittingState.SUSPENDED ? reason : null;
    }

    /** Whether what was before the annulment needs the candidate's open slot. */
    boolean wouldReopen() {
        return annulledFrom != null && !annulledFrom.isFinished();
    }

    /** After a reinstatement: what waited for the person who erred waits no more. */
    void identityRestored(boolean everyCheckSettled) {
        if (everyCheckSettled && (state == SittingState.ENTRY_UNDER_REVIEW || state == SittingState.UNDER_REVIEW)) {
            moveTo(state == SittingState.UNDER_REVIEW ? SittingState.RELEASED : SittingState.READY);
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
        moveTo(SittingState.IN_PROGRESS);
        time.start(policy.timeLimit(), policy.earliestSubmission(), now);
        return true;
    }

    /**
     * Makes the asking page the one that may write.
     *
     * @throws Refusal {@code opened-elsewhere} or {@code sitting-closed}
     */
    long lease(boolean takeOver, String device, Instant now) {
        if (state.isFinished()) {
            throw Refusal.conflict("sitting-closed");
        }
        return lease.pass(takeOver, device, now);
    }

    /** @throws Refusal {@code superseded} when another page holds the lease */
    void demandLease(long ofPage) {
        lease.demand(ofPage);
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
        state.demandRunning();
        if (time.isTooEarlyAt(now)) {
            throw Refusal.conflict("too-early").with("earliestSubmissionAt", time.earliestSubmissionAt());
        }
        if (!closeIfOverdue(wantsExitPhoto, now)) {
            close(SubmittedBy.CANDIDATE, wantsExitPhoto, now);
        }
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
        state.demandRunning();
        close(SubmittedBy.PROCTOR, wantsExitPhoto, now);
    }

    void suspend(String reason, Instant now) {
        state.demandRunning();
        moveTo(SittingState.SUSPENDED);
        stopReason = reason;
        time.stop(now);
    }

    void resume(Instant now) {
        if (state != SittingState.SUSPENDED) {
            throw Refusal.conflict("not-suspended");
        }
        moveTo(SittingState.IN_PROGRESS);
        stopReason = null;
        time.goOn(now);
    }

    void extend(Duration extra) {
        if (state != SittingState.SUSPENDED) {
            state.demandRunning();
        }
        time.extend(extra);
    }

    /** The paper was graded; a later grade replaces an earlier one. */
    public void graded(Grade newGrade) {
        grade = newGrade;
    }

    private void close(SubmittedBy by, boolean wantsExitPhoto, Instant at) {
        submission = new Submission(by, at);
        moveTo(wantsExitPhoto ? SittingState.AWAITING_EXIT_CHECK : SittingState.RELEASED);
    }

    private void moveTo(SittingState next) {
        state = next;
        openSlot = next.isFinished() ? null : Integer.valueOf(OPEN);
    }

    private void demandPhotoAwaited(SittingState awaiting) {
        if (state != awaiting) {
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

    /** Whose identity its checks are about. */
    Subject subject() {
        return new Subject(id, examSession, candidate);
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

    /** Null until it is handed in. */
    public Submission submission() {
        return submission;
    }

    public Grade grade() {
        return grade;
    }

    /** Whether its result is due but its node has not graded it yet. */
    boolean isReleasedUngraded() {
        return state == SittingState.RELEASED && !grade.isGiven();
    }

    /** Whether the candidate may know that this attempt passed. */
    public boolean isPassedOpenly() {
        return state == SittingState.RELEASED && grade.isPassed();
    }
}
