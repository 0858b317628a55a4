package examengine.identity.store;

import examengine.cluster.Caches;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.infinispan.Cache;
import org.infinispan.commons.CacheException;

/** Slows down who sends photo after photo: decoding them is the dearest thing a candidate can ask of a node. */
@ApplicationScoped
public class PhotoRate {

    private static final Logger LOG = Logger.getLogger(PhotoRate.class.getName());

    @Inject
    Caches caches;

    @Inject
    Clock clock;

    private Cache<String, PhotoTimes> latest;

    protected PhotoRate() {}

    PhotoRate(Cache<String, PhotoTimes> latest) {
        this.latest = latest;
    }

    void open(@Observes Caches.Opened event) {
        latest = caches.shared("photo-rate");
    }

    /**
     * Admits whom it cannot count, because the node that counts is gone this very moment.
     *
     * @throws Refusal {@code too-many-photos} with {@code retryAfter} in seconds
     */
    public void admit(String sitting) {
        try {
            count(sitting);
        } catch (CacheException ownerIsGone) {
            LOG.log(Level.FINE, "a photo was not counted", ownerIsGone);
        }
    }

    private void count(String sitting) {
        Instant now = clock.instant();
        boolean counted = false;
        while (!counted) {
            PhotoTimes known = latest.get(sitting);
            PhotoTimes before = known == null ? PhotoTimes.NONE : known;
            refuseUntilOver(before.waitAt(now));
            counted = swap(sitting, known, before.with(now));
        }
    }

    private static void refuseUntilOver(Duration wait) {
        if (!wait.isZero()) {
            int seconds = (int) wait.plusMillis(999).toSeconds();
            throw new Refusal(Refusal.Kind.TOO_MANY, "too-many-photos").with("retryAfter", seconds);
        }
    }

    /** False when another request was faster. */
    private boolean swap(String sitting, PhotoTimes known, PhotoTimes next) {
        long life = PhotoTimes.SPAN.toMillis();
        return known == null
                ? latest.putIfAbsent(sitting, next, life, TimeUnit.MILLISECONDS) == null
                : latest.replace(sitting, known, next, life, TimeUnit.MILLISECONDS);
    }
}
