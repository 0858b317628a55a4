package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One photo of one phase of a sitting, what came of it, and, where a person had to look, what that person decided. A
 * decision is made once and stays.
 */
@Entity
@Table(name = "identity_check")
public class IdentityCheck {

    /** A check is decided within one working day (field rule ID-6). */
    static final Duration TIME_TO_DECIDE = Duration.ofHours(24);

    @Id
    private String id;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "exam_session_id")
    private String examSession;

    @Column(name = "candidate_id")
    private String candidate;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int attempt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "photo_id")
    private String photo;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private long version;

    protected IdentityCheck() {}

    private IdentityCheck(CheckRequest request, int attempt, Outcome outcome, String photo, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sitting = request.sitting();
        this.examSession = request.examSession();
        this.candidate = request.candidate();
        this.phase = request.phase();
        this.attempt = attempt;
        this.outcome = outcome;
        this.photo = photo;
        this.takenAt = now;
        this.dueAt = now.plus(TIME_TO_DECIDE);
    }

    /** A check that waits for a person. */
    static IdentityCheck underReview(CheckRequest request, int attempt, String photo, Instant now) {
        return new IdentityCheck(request, attempt, Outcome.REVIEW, photo, now);
    }

    /** A check that a person made, and decided, with documents in place of a photo. */
    static IdentityCheck byDocuments(DocumentCheck seen, int attempt, Instant now) {
        IdentityCheck check = new IdentityCheck();
        check.id = UUID.randomUUID().toString();
        check.sitting = seen.sitting();
        check.examSession = seen.examSession();
        check.candidate = seen.candidate();
        check.phase = seen.phase();
        check.attempt = attempt;
        check.outcome = Outcome.REVIEW;
        check.takenAt = now;
        check.dueAt = now;
        check.decide(Decision.SAME_PERSON, seen.reason(), seen.account(), seen.accountName(), now);
        return check;
    }

    /** Whether this account has decided exactly so. */
    boolean wasDecided(Decision verdict, String account) {
        return decision == verdict && account.equals(decidedBy);
    }

    /**
     * A person's decision.
     *
     * @throws Refusal {@code decided} when there is nothing left to decide; {@code reason-required} unless it is the
     *     same person
     */
    void decide(Decision verdict, String why, String account, String accountName, Instant now) {
        if (!isOpen()) {
            throw Refusal.conflict("decided");
        }
        String given = why == null ? "" : why.strip();
        if (verdict != Decision.SAME_PERSON && given.isEmpty()) {
            throw Refusal.invalid("reason-required");
        }
        decision = verdict;
        reason = given;
        decidedBy = account;
        decidedByName = accountName;
        decidedAt = now;
    }

    /** Whether nothing stands between the candidate and what waits for this check. */
    public boolean isSettled() {
        return outcome == Outcome.MATCH || decision == Decision.SAME_PERSON;
    }

    /** Whether a person still has to decide. */
    public boolean isOpen() {
        return outcome == Outcome.REVIEW && decision == null;
    }

    public String id() {
        return id;
    }

    public String sitting() {
        return sitting;
    }

    public String examSession() {
        return examSession;
    }

    public String candidate() {
        return candidate;
    }

    public Phase phase() {
        return phase;
    }

    /** 1 for the first photo of a phase that was good enough, then upwards. */
    public int attempt() {
        return attempt;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The photo's id, or null once it was deleted. */
    public String photo() {
        return photo;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** When a person should have decided. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null while nobody has decided. */
    public Decision decision() {
        return decision;
    }

    /** Why it was decided so; null while nobody has, empty where none was given. */
    public String reason() {
        return reason;
    }
}
