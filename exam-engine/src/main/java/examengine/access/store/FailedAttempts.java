package examengine.access.store;

import examengine.cluster.Caches;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/** How often something failed lately, by any key; forgotten after the span given. */
@ApplicationScoped
public class FailedAttempts {

    @Inject
    Caches caches;

    private Cache<String, Integer> failures;

    @PostConstruct
    void open() {
        failures = caches.named("failed-attempts");
    }

    public int of(String key) {
        return failures.getOrDefault(key, 0);
    }

    public void count(String key, Duration span) {
        failures.compute(key, (k, n) -> n == null ? 1 : n + 1, span.toSeconds(), TimeUnit.SECONDS);
    }

    public void forget(String key) {
        failures.remove(key);
    }
}
