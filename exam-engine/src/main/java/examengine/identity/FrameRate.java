package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two frames a second of one sitting, each node counting for itself: they cost little, and many nodes little more. */
@ApplicationScoped
class FrameRate {

    private static final long MILLIS_APART = 450;
    private static final int MOST = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Long> latest = new ConcurrentHashMap<>();

    /** @throws Refusal {@code too-many-photos} */
    void admit(String sitting) {
        long now = clock.millis();
        if (latest.size() > MOST) {
            latest.values().removeIf(at -> now - at > MILLIS_APART);
        }
        Long before = latest.put(sitting, now);
        if (before != null && now - before < MILLIS_APART) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "too-many-photos").with("retryAfter", 1);
        }
    }
}
