package examengine.authoring;

import examengine.item.Item;
import examengine.item.ItemFilter;
import examengine.item.ItemLists;
import examengine.item.ItemOrder;
import examengine.item.ItemPage;
import examengine.item.ItemRevision;
import examengine.item.ItemStatistics;
import examengine.item.Items;
import examengine.item.Measurements;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks for items, and at them. */
@ApplicationScoped
@Transactional
public class FindingItems {

    @Inject
    Items items;

    @Inject
    ItemLists lists;

    @Inject
    Measurements measurements;

    @Inject
    KnowingKeys keys;

    /** @param total how many there are on all pages */
    public record Found(ItemPage page, long total) {}

    /** @param statistics of the current revision */
    public record Whole(Item item, List<ItemRevision> history, Optional<ItemStatistics> statistics) {}

    /**
     * @param after where the page begins; empty for the first
     * @throws Refusal {@code not-found} without such a bank; {@code malformed-request} for an {@code after} made up
     */
    public Found page(ItemFilter filter, ItemOrder order, Optional<String> after, int limit) {
        items.bank(filter.bank()).orElseThrow(Refusal::absent);
        return new Found(lists.page(filter, order, after, limit), lists.total(filter));
    }

    /**
     * The item with its key.
     *
     * @throws Refusal {@code not-found}; {@code key-hidden} for an account that may yet check it
     */
    public Whole whole(String id, String account) {
        Item item = shown(id, account);
        return new Whole(item, items.history(id), measurements.of(item.current().id()));
    }

    /**
     * What it said once, with the key of that time, which is often the present one.
     *
     * @throws Refusal as {@link #whole}
     */
    public ItemRevision revision(String id, int number, String account) {
        shown(id, account);
        return items.history(id).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Item shown(String id, String account) {
        Item item = items.item(id).orElseThrow(Refusal::absent);
        keys.show(item, account);
        return item;
    }
}
