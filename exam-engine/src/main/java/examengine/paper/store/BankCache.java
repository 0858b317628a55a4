package examengine.paper.store;

import examengine.cluster.Caches;
import examengine.cluster.Nearby;
import examengine.paper.BankSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Snapshots of item banks. An item that goes live reaches the papers drawn after at most five minutes. */
@ApplicationScoped
public class BankCache {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    Caches caches;

    private Nearby<BankSnapshot> banks;

    void open(@Observes Caches.Opened event) {
        banks = caches.everywhere("banks");
    }

    public Optional<BankSnapshot> find(String bank) {
        return banks.find(bank);
    }

    public void keep(BankSnapshot snapshot) {
        banks.put(snapshot.bank(), snapshot, LIFE);
    }
}
