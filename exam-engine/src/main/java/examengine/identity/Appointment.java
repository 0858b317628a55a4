package examengine.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and where a person will look at a candidate's documents. */
@Embeddable
public class Appointment {

    @Column(name = "appointment_at")
    private Instant at;

    @Column(name = "appointment_place")
    private String place;

    protected Appointment() {}

    /** @param place a room, or how to join a video call; up to 500 characters */
    public Appointment(Instant at, String place) {
        this.at = at;
        this.place = place;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }
}
