package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something the candidate's page saw that a proctor may want to know. A hint, never a verdict. */
@Entity
@Table(name = "integrity_event")
public class IntegrityEvent {

    public enum Kind {
        FOCUS_LOST,
        FOCUS_BACK,
        FULLSCREEN_LEFT,
        COPY,
        PASTE,
        OFFLINE,
        ONLINE,
        CAMERA_LOST
    }

    @Id
    private String id;

    @Column(name = "sitting_id")
    private String sitting;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected IntegrityEvent() {}

    /** @param at as the page tells; its clock may be wrong, so {@code receivedAt} stands beside it */
    IntegrityEvent(String sitting, Kind kind, Instant at, Instant receivedAt) {
        this.id = UUID.randomUUID().toString();
        this.sitting = sitting;
        this.kind = kind;
        this.at = at;
        this.receivedAt = receivedAt;
    }
}
