package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One photo of one phase of a sitting, what came of it, and, where a person had to look, what that person decided. A
 * decision is made once and stays, until somebody questions with a reason that it was the candidate.
 */
@Entity
@Table(name = "identity_check")
public class IdentityCheck {

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

    @Enumerated(EnumType.STRING)
    private Means means;

    @Column(name = "photo_id")
    private String photo;

    @Embedded
    private Likeness likeness;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Ruling ruling;

    @Embedded
    private Appointment appointment;

    @Column(name = "proposal_id")
    private String proposal;

    @Column(name = "proposed_by")
    private String proposedBy;

    private String question;

    @Version
    private long version;

    protected IdentityCheck() {}

    private IdentityCheck(Subject whose, Phase phase, int attempt, Outcome outcome, Means means, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sitting = whose.sitting();
        this.examSession = whose.examSession();
        this.candidate = whose.candidate();
        this.phase = phase;
        this.attempt = attempt;
        this.outcome = outcome;
        this.means = means;
        this.takenAt = now;
    }

    /** A photo was compared. @param dueAt when a person should have decided, if one has to */
    static IdentityCheck byPhoto(CheckRequest request, Compared compared, String photo, Instant now, Instant dueAt) {
        IdentityCheck check = new IdentityCheck(
                request.subject(), request.phase(), request.attempt(), compared.outcome(), Means.PHOTO, now);
        check.photo = photo;
        check.likeness = Likeness.of(compared.comparison(), compared.isLively());
        boolean wantsPerson = check.outcome == Outcome.REVIEW
                || check.outcome == Outcome.MISMATCH && !request.terms().mayTryAgain();
        check.dueAt = wantsPerson ? dueAt : null;
        return check;
    }

    /** There is no photo, and a person has to decide without one. */
    static IdentityCheck withoutPhoto(Subject whose, Phase phase, Means means, int attempt, Instant now, Instant due) {
        IdentityCheck check = new IdentityCheck(whose, phase, attempt, Outcome.REVIEW, means, now);
        check.dueAt = due;
        return check;
    }

    /** A check that a person made, and decided, with documents in place of a photo. */
    static IdentityCheck byDocuments(DocumentCheck seen, int attempt, Instant now) {
        IdentityCheck check =
                new IdentityCheck(seen.subject(), seen.phase(), attempt, Outcome.REVIEW, seen.means(), now);
        check.dueAt = now;
        check.ruling = new Ruling(Decision.SAME_PERSON, seen.reason(), seen.account(), seen.accountName(), now);
        return check;
    }

    /**
     * The candidate asks for a person after the last try (field rules ID-5, S0-26); a repetition changes nothing.
     *
     * @param due when that person should have decided
     */
    void askPerson(Instant due) {
        if (decision() == null && dueAt == null) {
            dueAt = due;
        }
    }

    /** @throws Refusal {@code decided} */
    void appoint(Appointment made) {
        demandOpen();
        appointment = made;
    }

    /**
     * Somebody says it is another person; until a second one agrees the check stays open. Said again it changes nothing.
     *
     * @throws Refusal {@code decided}
     */
    void proposeOtherPerson(String proposalId, String account) {
        demandOpen();
        if (proposal == null) {
            proposal = proposalId;
            proposedBy = account;
        }
    }

    /**
     * Somebody doubts that it was the candidate, whatever a machine or a person found before: a person decides, anew. One
     * that waits for a decision already goes on waiting.
     *
     * @param why up to 1,000 characters
     * @return whether it waits because of this
     * @throws Refusal {@code not-questionable} where nobody says that it was the candidate
     */
    boolean question(String why, Instant due) {
        if (isOpen()) {
            return false;
        }
        if (!isSettled()) {
            throw Refusal.conflict("not-questionable");
        }
        question = why;
        dueAt = due;
        ruling = null;
        proposal = null;
        proposedBy = null;
        return true;
    }

    /** Whether this account has decided exactly so. */
    boolean wasDecided(Decision verdict, String account) {
        return ruling != null && ruling.isOf(verdict, account);
    }

    /** @throws Refusal {@code decided} when there is nothing left to decide */
    void decide(Ruling given) {
        demandOpen();
        ruling = given;
    }

    /**
     * Decides; where documents take the place of a photo the record says how they were seen, and what was.
     *
     * @param seen how documents were seen; of {@link Means#DOCUMENTS_WANTED} only, null where they were not
     * @throws Refusal {@code decided}; {@code seen-required} and {@code reason-required} for the same person by documents
     */
    void decide(Ruling given, Means seen) {
        boolean isByDocuments = means == Means.DOCUMENTS_WANTED && given.decision() == Decision.SAME_PERSON;
        demandOpen();
        if (isByDocuments && seen == null) {
            throw Refusal.invalid("seen-required");
        }
        if (isByDocuments && given.reason().isEmpty()) {
            throw Refusal.invalid("reason-required");
        }
        decide(given);
        means = isByDocuments ? seen : means;
    }

    /** The second person did not agree that it is another one. */
    void withdrawProposal(String proposalId) {
        if (proposalId.equals(proposal)) {
            proposal = null;
            proposedBy = null;
        }
    }

    /** It was to be taken again and cannot be any more: a person decides about the one there is. */
    void retakeMissed(Instant due) {
        if (isToBeRetaken()) {
            ruling = null;
            dueAt = due;
        }
    }

    /** An objection was upheld by two persons: what had been decided was wrong. */
    void overturn(Ruling better) {
        ruling = better;
    }

    private void demandOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("decided");
        }
    }

    /** Whether nothing stands between the candidate and what waits for this check. */
    public boolean isSettled() {
        return outcome == Outcome.MATCH && question == null || decision() == Decision.SAME_PERSON;
    }

    /** Whether this account had a hand in the decision that it was another person. */
    public boolean wasJudgedOtherBy(String account) {
        return decision() == Decision.OTHER_PERSON && (account.equals(proposedBy) || ruling.isBy(account));
    }

    /** Whether a person still has to decide. */
    public boolean isOpen() {
        return dueAt != null && decision() == null;
    }

    /** Whether a person said that another one is to be taken in its place. */
    public boolean isToBeRetaken() {
        return decision() == Decision.RETAKE;
    }

    /** Whether this one was made because the other was to be taken again, and shows who sat there then. */
    public boolean standsInFor(IdentityCheck retaken) {
        boolean isOfThatTime = (phase == Phase.EXIT) == (retaken.phase == Phase.EXIT);
        return isOfThatTime && !takenAt.isBefore(retaken.ruling.at());
    }

    /** Whether it did not match and nobody is asked: the candidate tries again. */
    public boolean isTry() {
        return outcome == Outcome.MISMATCH && dueAt == null && decision() == null;
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

    public Means means() {
        return means;
    }

    /** What was measured; null where there is no photo or it is older than measuring. */
    public Likeness likeness() {
        return likeness;
    }

    /** When and where documents will be looked at; null where nobody has said. */
    public Appointment appointment() {
        return appointment;
    }

    /** The proposal by which somebody says it is another person, or null. */
    public String proposal() {
        return proposal;
    }

    /** Why somebody doubted that it was the candidate; null where nobody did. */
    public String question() {
        return question;
    }

    /** When a person should have decided; null where none is asked. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Null while nobody has decided. */
    public Decision decision() {
        return ruling == null ? null : ruling.decision();
    }

    /** Why it was decided so; null while nobody has, empty where none was given. */
    public String reason() {
        return ruling == null ? null : ruling.reason();
    }
}
