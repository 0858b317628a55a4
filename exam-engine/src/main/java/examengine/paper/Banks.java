package examengine.paper;

import examengine.blueprint.Pool;
import examengine.item.Facilities;
import examengine.item.Facilities.Measured;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.ItemStatistics;
import examengine.item.Items;
import examengine.item.Measurements;
import examengine.paper.store.BankCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The banks that papers are drawn from and shown with, indexed once for many papers. */
@ApplicationScoped
@Transactional
public class Banks {

    @Inject
    Items items;

    @Inject
    Measurements measurements;

    @Inject
    BankCache cache;

    private final Map<String, Indexed> indexed = new ConcurrentHashMap<>();

    /**
     * A bank's live items, expired ones too, indexed by revision and for drawing.
     *
     * @param pool of all days; {@link Pool#on} leaves out what has expired
     */
    record Indexed(BankSnapshot snapshot, Map<String, BankItem> byRevision, Pool pool) {
        static Indexed of(BankSnapshot snapshot) {
            return new Indexed(
                    snapshot,
                    snapshot.items().stream()
                            .collect(Collectors.toUnmodifiableMap(BankItem::revision, Function.identity())),
                    new Pool(snapshot.items().stream().map(BankItem::pooled).toList()));
        }
    }

    /** The live items of a bank as papers are drawn from them, expired ones included. */
    public Pool pool(String bank) {
        return snapshot(bank).pool();
    }

    Indexed snapshot(String bank) {
        BankSnapshot snapshot = cache.find(bank).orElseGet(() -> load(bank));
        return indexed.compute(
                bank, (id, known) -> known != null && known.snapshot() == snapshot ? known : Indexed.of(snapshot));
    }

    private BankSnapshot load(String bank) {
        List<Item> live = items.live(bank);
        Map<String, ItemStatistics> measured = measurements.ofLive(bank);
        Facilities facilities = Facilities.learnt(live.stream()
                .map(Item::current)
                .filter(revision -> measured.containsKey(revision.id()))
                .map(revision -> new Measured(revision.type(), revision.difficulty(), measured.get(revision.id())))
                .toList());
        BankSnapshot snapshot = new BankSnapshot(
                bank,
                live.stream()
                        .map(item -> BankItem.of(item, facility(facilities, item.current(), measured)))
                        .toList());
        cache.keep(snapshot);
        return snapshot;
    }

    private static double facility(Facilities facilities, ItemRevision revision, Map<String, ItemStatistics> measured) {
        return facilities.of(revision.type(), revision.difficulty(), Optional.ofNullable(measured.get(revision.id())));
    }
}
