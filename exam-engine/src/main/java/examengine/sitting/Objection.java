package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A candidate objects to their sitting being annulled, in their own words. It is decided once. */
@Entity
public class Objection {

    /** What became of it. */
    public enum Decision {
        /** Two persons found that it was the candidate. */
        UPHELD,
        REJECTED
    }

    @Id
    private String id;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "candidate_id")
    private String candidate;

    private String words;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "proposal_id")
    private String proposal;

    @Version
    private long version;

    protected Objection() {}

    Objection(Sitting sitting, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sitting = sitting.id();
        this.candidate = sitting.candidate();
        this.words = words;
        this.madeAt = now;
    }

    /** @throws Refusal {@code decided} */
    void propose(String proposalId) {
        demandOpen();
        proposal = proposal == null ? proposalId : proposal;
    }

    /** The second person did not agree that it be upheld. */
    void withdraw(String proposalId) {
        if (proposalId.equals(proposal)) {
            proposal = null;
        }
    }

    /** @throws Refusal {@code decided} */
    void decide(Decision verdict, String why, String name, Instant now) {
        demandOpen();
        decision = verdict;
        reason = why;
        decidedByName = name;
        decidedAt = now;
    }

    private void demandOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("decided");
        }
    }

    public boolean isOpen() {
        return decision == null;
    }

    /** Whether it speaks of the annulment that holds now: one that was upheld ended the annulment it spoke of. */
    boolean isOfThisAnnulment() {
        return decision != Decision.UPHELD;
    }

    public String id() {
        return id;
    }

    public String sitting() {
        return sitting;
    }

    public String candidate() {
        return candidate;
    }

    /** What the candidate wrote, up to 2,000 characters. */
    public String words() {
        return words;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null while it is open. */
    public Decision decision() {
        return decision;
    }

    /** Null while it is open. */
    public String reason() {
        return reason;
    }

    /** The proposal to uphold it that waits for a second person, or null. */
    public String proposal() {
        return proposal;
    }
}
