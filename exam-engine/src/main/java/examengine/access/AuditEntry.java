package examengine.access;

import examengine.web.Deed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the audit trail: who did what, when, to whom, and why. Lines are only ever added. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private String id;

    private Instant at;

    @Column(name = "account_id")
    private String account;

    @Column(name = "account_name")
    private String name;

    private String deed;
    private String subject;
    private String reason;
    private String detail;

    protected AuditEntry() {}

    AuditEntry(Deed deed, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.at = now;
        this.account = deed.account();
        this.name = deed.name();
        this.deed = deed.what();
        this.subject = deed.subject();
        this.reason = deed.reason();
        this.detail = deed.detail();
    }

    public Instant at() {
        return at;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String deed() {
        return deed;
    }

    public String subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
