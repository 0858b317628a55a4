package examengine.privacy;

import examengine.identity.Office;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That somebody of the staff looked at a photo on one day, and how often. */
@Entity
@Table(name = "photo_access")
public class PhotoAccess {

    @Id
    private String id;

    @Column(name = "photo_id")
    private String photo;

    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "account_id")
    private String account;

    @Column(name = "account_name")
    private String accountName;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    private int looks;

    protected PhotoAccess() {}

    public String photo() {
        return photo;
    }

    public String candidate() {
        return candidate;
    }

    public String account() {
        return account;
    }

    public String accountName() {
        return accountName;
    }

    public Office office() {
        return office;
    }

    /** As the calendar has it where the rules are in force. */
    public LocalDate day() {
        return day;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }

    /** One or more. */
    public int looks() {
        return looks;
    }
}
