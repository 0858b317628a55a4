package examengine.access.store;

import examengine.cluster.Caches;
import examengine.cluster.Nearby;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How often something failed lately, by any key, on any node; forgotten after the span given. A failure that another node
 * counts at the same moment may be counted twice, never not at all.
 */
@ApplicationScoped
public class FailedAttempts {

    @Inject
    Caches caches;

    private Nearby<Integer> failures;

    void open(@Observes Caches.Opened event) {
        failures = caches.everywhere("failed-attempts");
    }

    public int of(String key) {
        return failures.find(key).orElse(0);
    }

    public void count(String key, Duration span) {
        failures.change(key, new More(1), span);
    }

    public void forget(String key) {
        failures.remove(key);
    }
}
