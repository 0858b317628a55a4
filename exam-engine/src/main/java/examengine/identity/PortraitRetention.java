package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long an enrolled portrait is kept: so many days after it was enrolled or after the candidate's last sitting,
 * whichever is later. Measured anew each time, so that another setting counts for portraits enrolled before.
 */
@ApplicationScoped
public class PortraitRetention {

    @Inject
    @ConfigProperty(name = "exam.portrait.retention.days", defaultValue = "1095")
    int days;

    protected PortraitRetention() {}

    PortraitRetention(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** Portraits enrolled, and sittings held, up to this instant no longer keep a portrait. */
    Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** @param lastSitting null where the candidate never had one */
    Instant endOf(Instant enrolledAt, Instant lastSitting) {
        Instant from = lastSitting == null || lastSitting.isBefore(enrolledAt) ? enrolledAt : lastSitting;
        return from.plus(Duration.ofDays(days));
    }
}
