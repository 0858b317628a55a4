package examengine.sitting.store;

import examengine.cluster.Caches;
import examengine.sitting.SittingChanged;
import examengine.sitting.SittingSnapshot;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/** Snapshots of sittings, dropped when their sitting has changed; only a newer version replaces an older one. */
@ApplicationScoped
public class SittingCache {

    private static final long SECONDS = 60;

    @Inject
    Caches caches;

    private Cache<String, SittingSnapshot> sittings;

    @PostConstruct
    void open() {
        sittings = caches.named("sittings");
    }

    public Optional<SittingSnapshot> find(String sitting) {
        return Optional.ofNullable(sittings.get(sitting));
    }

    public void keep(SittingSnapshot fresh) {
        sittings.compute(
                fresh.id(),
                (id, known) -> known != null && known.version() > fresh.version() ? known : fresh,
                SECONDS,
                TimeUnit.SECONDS);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SittingChanged fact) {
        sittings.remove(fact.sitting());
    }
}
