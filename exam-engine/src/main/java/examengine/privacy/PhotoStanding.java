package examengine.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that remembers the highest number of people and when the limit was reached. */
@Entity
@Table(name = "photo_standing")
class PhotoStanding {

    static final int ONLY = 1;

    @Id
    private int id;

    private int highest;

    @Column(name = "highest_at")
    private Instant highestAt;

    @Column(name = "reached_at")
    private Instant reachedAt;

    protected PhotoStanding() {}

    /** What was reached once stays so, whatever is deleted afterwards. */
    void count(int persons, Instant now) {
        if (persons > highest) {
            highest = persons;
            highestAt = now;
        }
        if (reachedAt == null && persons >= Standing.LIMIT) {
            reachedAt = now;
        }
    }

    int highest() {
        return highest;
    }

    Instant highestAt() {
        return highestAt;
    }

    Instant reachedAt() {
        return reachedAt;
    }
}
