package examengine.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All statistics of item revisions. The caller holds the transaction. */
@ApplicationScoped
public class Measurements {

    @PersistenceContext
    EntityManager entities;

    protected Measurements() {}

    public Measurements(EntityManager entities) {
        this.entities = entities;
    }

    /** Puts these in the place of what was measured before for the same revision. */
    public void replace(ItemStatistics statistics) {
        entities.merge(statistics);
    }

    public Optional<ItemStatistics> of(String revision) {
        return Optional.ofNullable(entities.find(ItemStatistics.class, revision));
    }

    /** What is known about the current revisions of a bank's live items, by revision, read by a single query. */
    public Map<String, ItemStatistics> ofLive(String bankId) {
        String query = "select s from ItemStatistics s, Item i where s.revision = i.currentRevisionId"
                + " and i.state = examengine.item.ItemState.LIVE and i.bankId = :bank";
        return entities.createQuery(query, ItemStatistics.class).setParameter("bank", bankId).getResultList().stream()
                .collect(Collectors.toMap(ItemStatistics::revision, Function.identity()));
    }
}
