package examengine.sitting.store;

import examengine.cluster.Caches;
import examengine.cluster.Nearby;
import examengine.sitting.SittingChanged;
import examengine.sitting.SittingSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Snapshots of sittings on every node. Only a newer one replaces an older one: a change leaves a mark with the version
 * it led to, so that who read the row before the change and is slow does not bring the past back.
 */
@ApplicationScoped
public class SittingCache {

    /**
     * Longer than any page is quiet, so that heartbeats never bring one back from the database. What is missed while nodes do
     * not see each other, {@link examengine.sitting.ComparingSnapshots} finds.
     */
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** Longer than anybody needs from reading a row to keeping it. */
    private static final Duration LIFE_OF_A_MARK = Duration.ofSeconds(5);

    @Inject
    Caches caches;

    private Nearby<SittingSnapshot> sittings;

    protected SittingCache() {}

    /** Over a cache made elsewhere. */
    SittingCache(Nearby<SittingSnapshot> sittings) {
        this.sittings = sittings;
    }

    void open(@Observes Caches.Opened event) {
        sittings = caches.everywhere("sittings");
    }

    public Optional<SittingSnapshot> find(String sitting) {
        return sittings.find(sitting).filter(known -> !known.isMark());
    }

    public void keep(SittingSnapshot fresh) {
        sittings.change(fresh.id(), new Newer(fresh), LIFE);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SittingChanged fact) {
        SittingSnapshot mark = SittingSnapshot.mark(fact.sitting(), fact.version());
        sittings.change(fact.sitting(), new Newer(mark), LIFE_OF_A_MARK);
    }
}
