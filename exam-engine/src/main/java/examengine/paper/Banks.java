package examengine.paper;

import examengine.blueprint.Pool;
import examengine.item.Items;
import examengine.paper.store.BankCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The banks that papers are drawn from, prepared once for many draws. */
@ApplicationScoped
@Transactional
public class Banks {

    @Inject
    Items items;

    @Inject
    BankCache cache;

    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    /** A bank's live items, indexed for drawing and by revision. */
    record Prepared(BankSnapshot snapshot, Pool pool, Map<String, BankItem> byRevision) {
        static Prepared of(BankSnapshot snapshot) {
            return new Prepared(
                    snapshot,
                    new Pool(snapshot.items().stream().map(BankItem::pooled).toList()),
                    snapshot.items().stream()
                            .collect(Collectors.toUnmodifiableMap(BankItem::revision, Function.identity())));
        }
    }

    Prepared prepared(String bank) {
        BankSnapshot snapshot = cache.find(bank).orElseGet(() -> load(bank));
        return prepared.compute(
                bank, (id, known) -> known != null && known.snapshot() == snapshot ? known : Prepared.of(snapshot));
    }

    private BankSnapshot load(String bank) {
        BankSnapshot snapshot = new BankSnapshot(
                bank,
                items.live(bank).stream()
                        .map(item -> BankItem.of(item.current(), item.area()))
                        .toList());
        cache.keep(snapshot);
        return snapshot;
    }
}
