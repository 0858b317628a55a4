package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something a sitting's page is told; repeated with every heartbeat until the page confirms it. */
@Entity
public class Instruction {

    /** What the page is to do or to say. */
    public enum Kind {
        MESSAGE,
        EXTENDED,
        SUSPENDED,
        RESUMED,
        CLOSED,
        IDENTITY,
        CHECK_NOW
    }

    @Id
    private String id;

    @Column(name = "sitting_id")
    private String sitting;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    private Instant at;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Instruction() {}

    Instruction(String sitting, Kind kind, String text, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.sitting = sitting;
        this.kind = kind;
        this.text = text == null ? "" : text;
        this.at = at;
    }

    void confirm(Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }
}
