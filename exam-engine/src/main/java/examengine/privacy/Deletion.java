package examengine.privacy;

import examengine.identity.DeletionCause;
import examengine.identity.HeldPhoto;
import examengine.identity.PhotoKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the deletion log: a photo is gone, since when and why. Lines are only ever added. */
@Entity
@Table(name = "photo_deletion")
public class Deletion {

    @Id
    private long number;

    @Column(name = "photo_id")
    private String photo;

    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "sitting_id")
    private String sitting;

    @Enumerated(EnumType.STRING)
    private PhotoKind kind;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    private boolean late;

    @Enumerated(EnumType.STRING)
    private DeletionCause cause;

    private String node;

    protected Deletion() {}

    /** Rises from line to line. */
    public long number() {
        return number;
    }

    public String photo() {
        return photo;
    }

    public String candidate() {
        return candidate;
    }

    /** Null for a portrait. */
    public String sitting() {
        return sitting;
    }

    public PhotoKind kind() {
        return kind;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Until when it was needed beyond {@link #dueAt}; null for most. */
    public Instant heldAt() {
        return heldAt;
    }

    public Instant deletedAt() {
        return deletedAt;
    }

    /** Whether it happened later than {@link HeldPhoto#PUNCTUALITY} allows. */
    public boolean isLate() {
        return late;
    }

    public DeletionCause cause() {
        return cause;
    }

    /** The node that did it. */
    public String node() {
        return node;
    }
}
