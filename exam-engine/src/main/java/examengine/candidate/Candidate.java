package examengine.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;

/** A person who sits examinations here, known by one resident-ID number. */
@Entity
public class Candidate {

    @Id
    private String id;

    @Column(name = "resident_id")
    private String residentId;

    private String name;

    @Column(name = "extra_seconds")
    private int extraSeconds;

    @Column(name = "portrait_photo_id")
    private String portrait;

    protected Candidate() {}

    /** @param id an opaque id chosen by the caller, up to 36 characters */
    public Candidate(String id, ResidentId residentId, String name) {
        this.id = id;
        this.residentId = residentId.number();
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** All 18 characters; for the rooms that must compare it, not for showing. */
    public String residentId() {
        return residentId;
    }

    /** The number as it may be shown: address and birthday are hidden, four characters stay at either end. */
    public String maskedId() {
        return residentId.substring(0, 4) + "*".repeat(10) + residentId.substring(14);
    }

    /** What is added to every time limit of this candidate, such as for a disability; zero for most. */
    public Duration extraTime() {
        return Duration.ofSeconds(extraSeconds);
    }

    /**
     * Replaces the entitlement; sittings that have begun keep theirs.
     *
     * @param extra whole seconds, zero or more
     */
    public void grantExtraTime(Duration extra) {
        if (extra.isNegative()) {
            throw new IllegalArgumentException("extra time must not be negative: " + extra);
        }
        extraSeconds = Math.toIntExact(extra.toSeconds());
    }

    /** The id of the enrolled photo that probes are compared with, or null. */
    public String portrait() {
        return portrait;
    }

    public void enrolPortrait(String photoId) {
        portrait = photoId;
    }
}
