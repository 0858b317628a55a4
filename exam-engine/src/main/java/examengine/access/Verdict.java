package examengine.access;

import examengine.web.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the second person said to a proposal. */
@Embeddable
public class Verdict {

    /** Which way it went. */
    public enum Decision {
        APPROVED,
        REJECTED
    }

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decision_reason")
    private String reason;

    @Column(name = "decided_by")
    private String account;

    @Column(name = "decided_by_name")
    private String name;

    @Column(name = "decided_at")
    private Instant at;

    protected Verdict() {}

    Verdict(Decision decision, String reason, Caller by, Instant now) {
        this.decision = decision;
        this.reason = reason;
        this.account = by.account();
        this.name = by.name();
        this.at = now;
    }

    boolean isGiven() {
        return decision != null;
    }

    public Decision decision() {
        return decision;
    }

    /** May be empty. */
    public String reason() {
        return reason;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
