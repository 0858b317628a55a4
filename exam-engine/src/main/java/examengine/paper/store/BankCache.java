package examengine.paper.store;

import examengine.cluster.Caches;
import examengine.cluster.Nearby;
import examengine.item.ItemsChanged;
import examengine.paper.BankSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Snapshots of item banks. A change of live items drops the snapshot on every node; should a node not hear of it, or read
 * the bank in the moment between, papers are drawn from the change after at most five minutes.
 */
@ApplicationScoped
public class BankCache {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    Caches caches;

    private Nearby<BankSnapshot> banks;

    protected BankCache() {}

    /** Over a cache made elsewhere. */
    public BankCache(Nearby<BankSnapshot> banks) {
        this.banks = banks;
    }

    void open(@Observes Caches.Opened event) {
        banks = caches.everywhere("banks-2");
    }

    public Optional<BankSnapshot> find(String bank) {
        return banks.find(bank);
    }

    public void keep(BankSnapshot snapshot) {
        banks.put(snapshot.bank(), snapshot, LIFE);
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemsChanged fact) {
        banks.remove(fact.bank());
    }
}
