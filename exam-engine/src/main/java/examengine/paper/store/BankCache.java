package examengine.paper.store;

import examengine.cluster.Caches;
import examengine.paper.BankSnapshot;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/** Snapshots of item banks. An item that goes live reaches the papers drawn after at most {@value #MINUTES} minutes. */
@ApplicationScoped
public class BankCache {

    private static final long MINUTES = 5;

    @Inject
    Caches caches;

    private Cache<String, BankSnapshot> banks;

    @PostConstruct
    void open() {
        banks = caches.named("banks");
    }

    public Optional<BankSnapshot> find(String bank) {
        return Optional.ofNullable(banks.get(bank));
    }

    public void keep(BankSnapshot snapshot) {
        banks.put(snapshot.bank(), snapshot, MINUTES, TimeUnit.MINUTES);
    }
}
