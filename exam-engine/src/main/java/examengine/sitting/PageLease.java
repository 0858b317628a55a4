package examengine.sitting;

import examengine.kernel.Refusal;
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

    /**
     * Gives the lease to the asking page.
     *
     * @param toDevice what the page says of its browser; cut to 300 characters
     * @throws Refusal {@code opened-elsewhere} with {@code since} and {@code device} unless taken over knowingly
     */
    long pass(boolean takeOver, String toDevice, Instant now) {
        if (number > 0 && !takeOver) {
            throw Refusal.conflict("opened-elsewhere").with("since", since).with("device", device);
        }
        number++;
        since = now;
        device = toDevice == null ? "" : toDevice.substring(0, Math.min(300, toDevice.length()));
        return number;
    }

    public long number() {
        return number;
    }

    /** Null until a page first took it. */
    public Instant since() {
        return since;
    }

    /** @throws Refusal {@code superseded} when another page holds the lease */
    void demand(long ofPage) {
        if (number == 0 || number != ofPage) {
            throw Refusal.conflict("superseded");
        }
    }
}
