package examengine.identity;

import examengine.identity.store.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A sealed photo, as the database keeps it. */
@Entity
class Photo {

    @Id
    private String id;

    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "sitting_id")
    private String sitting;

    @Enumerated(EnumType.STRING)
    private PhotoKind kind;

    @Column(name = "key_id")
    private String keyId;

    private byte[] sealed;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "delete_after")
    private Instant deleteAfter;

    /** When the consent it was taken under was taken back; null while it was not. */
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** When it was last found to be needed although its time was over; null for most. */
    @Column(name = "held_at")
    private Instant heldAt;

    protected Photo() {}

    Photo(
            String id,
            String candidate,
            String sitting,
            PhotoKind kind,
            Sealed sealed,
            Instant takenAt,
            Instant deleteAfter) {
        this.id = id;
        this.candidate = candidate;
        this.sitting = sitting;
        this.kind = kind;
        this.keyId = sealed.keyId();
        this.sealed = sealed.bytes();
        this.takenAt = takenAt;
        this.deleteAfter = deleteAfter;
    }

    Sealed sealed() {
        return new Sealed(keyId, sealed);
    }

    void sealAnew(Sealed anew) {
        keyId = anew.keyId();
        sealed = anew.bytes();
    }
}
