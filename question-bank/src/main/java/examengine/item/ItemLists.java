package examengine.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items by what they say and where they stand, in pages and in numbers. The caller holds the transaction. */
@ApplicationScoped
public class ItemLists {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Items items;

    protected ItemLists() {}

    public ItemLists(EntityManager entities, Items items) {
        this.entities = entities;
        this.items = items;
    }

    /**
     * @param after where the page begins, as the page before said; empty for the first
     * @param limit at most so many items
     * @throws examengine.kernel.Refusal {@code malformed-request} for any other {@code after}
     */
    public ItemPage page(ItemFilter filter, ItemOrder order, Optional<String> after, int limit) {
        ItemCondition condition = new ItemCondition(filter);
        after.map(ItemCursor::of).ifPresent(last -> condition.behind(last, order));
        String by = order == ItemOrder.CODE ? "i.code" : "i.changed_at desc, i.code";
        List<String> ids = strings(condition.bind(entities.createNativeQuery(
                "select i.id" + condition.sql() + " order by " + by + " limit " + (limit + 1))));
        boolean more = ids.size() > limit;
        List<Item> page = inOrder(more ? ids.subList(0, limit) : ids);
        return new ItemPage(
                page, more ? Optional.of(ItemCursor.behind(page.get(limit - 1)).toString()) : Optional.empty());
    }

    /** How many items there are on all pages. */
    public long total(ItemFilter filter) {
        ItemCondition condition = new ItemCondition(filter);
        Query query = entities.createNativeQuery("select count(*)" + condition.sql());
        return number(condition.bind(query).getSingleResult());
    }

    /** By bank; banks without items are left out. */
    public Map<String, BankStock> stocks(LocalDate today) {
        Query query = entities.createNativeQuery("select i.bank_id, i.state, count(*), sum(case when "
                        + ItemCondition.EXPIRED + " then 1 else 0 end)" + ItemCondition.ITEMS_AND_REVISIONS
                        + "1 = 1 group by i.bank_id, i.state")
                .setParameter(1, today);
        Map<String, BankStock> stocks = new HashMap<>();
        for (Object[] row : rows(query)) {
            ItemState state = ItemState.valueOf((String) row[1]);
            stocks.compute((String) row[0], (bank, known) -> (known == null ? BankStock.EMPTY : known)
                    .plus(state, number(row[2]), number(row[3])));
        }
        return stocks;
    }

    /** Every area in use, by path. */
    public List<AreaStock> areas(String bank) {
        Query query = entities.createNativeQuery(
                        "select area, count(*), sum(case when state = 'LIVE' then 1 else 0 end)"
                                + " from item where bank_id = ? group by area")
                .setParameter(1, bank);
        return rows(query).stream()
                .map(row -> new AreaStock((String) row[0], number(row[1]), number(row[2])))
                .sorted(Comparator.comparing(AreaStock::path))
                .toList();
    }

    private List<Item> inOrder(List<String> ids) {
        Map<String, Item> found = new HashMap<>();
        items.all(ids).forEach(item -> found.put(item.id(), item));
        List<Item> ordered = new ArrayList<>();
        ids.forEach(id -> ordered.add(found.get(id)));
        return ordered;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static List<String> strings(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
