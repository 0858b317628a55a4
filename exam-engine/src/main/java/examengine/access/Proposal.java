package examengine.access;

import examengine.kernel.Refusal;
import examengine.web.Caller;
import examengine.web.ProposalMade;
import examengine.web.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person proposed and another one decides, once. Nobody decides about their own proposal, whatever roles they
 * hold; so whatever a proposal does, two persons answer for it.
 */
@Entity
public class Proposal {

    @Id
    private String id;

    private String kind;
    private String subject;
    private String title;
    private String reason;
    private String payload;

    @Enumerated(EnumType.STRING)
    private Role decider;

    @Column(name = "proposed_by")
    private String account;

    @Column(name = "proposed_by_name")
    private String name;

    @Column(name = "proposed_at")
    private Instant at;

    @Embedded
    private Verdict verdict;

    @Version
    private long version;

    protected Proposal() {}

    Proposal(ProposalMade made, Instant now) {
        this.id = made.id();
        this.kind = made.kind();
        this.subject = made.subject();
        this.title = made.title();
        this.reason = made.reason();
        this.payload = made.payload();
        this.decider = made.decider();
        this.account = made.account();
        this.name = made.name();
        this.at = now;
    }

    /** Whether this person may know of it: who made it, and whoever has the role to decide. */
    boolean isVisibleTo(Caller person) {
        return isOf(person) || person.roles().contains(decider);
    }

    public boolean isOf(Caller person) {
        return account.equals(person.account());
    }

    /** Whether this person may decide about it now. */
    public boolean awaits(Caller person) {
        return verdict().isEmpty() && !isOf(person) && person.roles().contains(decider);
    }

    /**
     * Decides.
     *
     * @throws Refusal {@code second-person-needed} to who made it, {@code not-allowed} without the role, {@code decided}
     */
    void decide(Verdict given, Caller by) {
        if (isOf(by)) {
            throw Refusal.conflict("second-person-needed");
        }
        if (!by.roles().contains(decider)) {
            throw Refusal.notAllowed("not-allowed");
        }
        if (verdict().isPresent()) {
            throw Refusal.conflict("decided");
        }
        verdict = given;
    }

    public String id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** What people call the subject. */
    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    /** One JSON object. */
    public String payload() {
        return payload;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    /** Empty while it is open. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict).filter(Verdict::isGiven);
    }
}
