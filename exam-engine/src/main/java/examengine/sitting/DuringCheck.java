package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A photo asked for while answers are given. From the moment it is due the candidate has a while to take it; the paper stays
 * open, and what is not taken goes to a person.
 */
@Entity
@Table(name = "during_check")
class DuringCheck {

    @Id
    private String id;

    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private int seconds;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "is_over")
    private boolean over;

    protected DuringCheck() {}

    /** @param time how long the candidate has, from being asked */
    DuringCheck(String sitting, Instant dueAt, Duration time) {
        this.id = UUID.randomUUID().toString();
        this.sitting = sitting;
        this.dueAt = dueAt;
        this.seconds = (int) time.toSeconds();
    }

    void ask(Instant now) {
        askedAt = now;
        closesAt = now.plusSeconds(seconds);
    }

    /** @param check the photo that was taken for it */
    void answer(String check) {
        answeredBy = check;
        over = true;
    }

    /** It was not taken, or nobody needs it any more. */
    void end() {
        over = true;
    }

    String sitting() {
        return sitting;
    }

    boolean isOver() {
        return over;
    }

    boolean isAsked() {
        return askedAt != null;
    }

    boolean isMissedAt(Instant now) {
        return isAsked() && now.isAfter(closesAt);
    }

    /** Until when the photo may be taken; null while it is not asked for. */
    Instant closesAt() {
        return closesAt;
    }
}
