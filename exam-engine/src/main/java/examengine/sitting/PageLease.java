package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Which page may write. The number only rises, so that a write that carries an older one is known to come from an older
 * page: a fencing token (decision 4).
 */
@Embeddable
public class PageLease {

    @Column(name = "page_lease")
    private long number;

    @Column(name = "page_lease_since")
    private Instant since;

    @Column(name = "page_device")
    private String device;

    boolean isTaken() {
        return number > 0;
    }

    /** @param toDevice what the page says of its browser; cut to 300 characters */
    long pass(String toDevice, Instant now) {
        number++;
        since = now;
        device = toDevice == null ? "" : toDevice.substring(0, Math.min(300, toDevice.length()));
        return number;
    }

    public long number() {
        return number;
    }

    public Instant since() {
        return since;
    }

    public String device() {
        return device;
    }
}
