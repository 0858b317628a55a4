package examengine.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A window in which the candidates of a roster may take an exam. An exam taken on demand owns one standing session
 * that is open all the time.
 */
@Entity
@Table(name = "exam_session")
public class ExamSession {

    @Id
    private String id;

    @Column(name = "exam_id")
    private String exam;

    private String title;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private boolean standing;

    protected ExamSession() {}

    public ExamSession(String id, String exam, String title, Instant opensAt, Instant closesAt, boolean standing) {
        this.id = id;
        this.exam = exam;
        this.title = title;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.standing = standing;
    }

    public String id() {
        return id;
    }

    public String exam() {
        return exam;
    }

    public String title() {
        return title;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public boolean isStanding() {
        return standing;
    }

    public boolean hasOpenedBy(Instant now) {
        return !now.isBefore(opensAt);
    }

    public boolean isOverBy(Instant now) {
        return !now.isBefore(closesAt);
    }
}
