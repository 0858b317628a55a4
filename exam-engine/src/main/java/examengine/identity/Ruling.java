package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a person decided about a check, and who that was. */
@Embeddable
public class Ruling {

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_by")
    private String account;

    @Column(name = "decided_by_name")
    private String name;

    @Column(name = "decided_at")
    private Instant at;

    private String reason;

    protected Ruling() {}

    /** @throws Refusal {@code reason-required} unless it is the same person */
    Ruling(Decision decision, String why, String account, String name, Instant at) {
        String given = why == null ? "" : why.strip();
        if (decision != Decision.SAME_PERSON && given.isEmpty()) {
            throw Refusal.invalid("reason-required");
        }
        this.decision = decision;
        this.reason = given;
        this.account = account;
        this.name = name;
        this.at = at;
    }

    boolean isOf(Decision verdict, String person) {
        return decision == verdict && person.equals(account);
    }

    boolean isBy(String person) {
        return person.equals(account);
    }

    Instant at() {
        return at;
    }

    public Decision decision() {
        return decision;
    }

    /** Empty where none was given. */
    public String reason() {
        return reason;
    }
}
