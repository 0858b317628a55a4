package examengine.authoring;

import examengine.exchange.Place;
import examengine.exchange.Problem;
import examengine.item.Item;
import examengine.item.ItemDraft;
import examengine.item.ItemFilter;
import examengine.item.ItemLists;
import examengine.item.ItemOrder;
import examengine.item.ItemPage;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which items of a bank somebody may take away. */
@ApplicationScoped
@Transactional
public class ChoosingItems {

    private static final int AT_ONCE = 500;

    @Inject
    Items items;

    @Inject
    ItemLists lists;

    @Inject
    KnowingKeys keys;

    @Inject
    Today today;

    /**
     * What goes into a file.
     *
     * @param title of the bank
     * @param leftOut items whose key the person does not know
     */
    record Chosen(String title, List<ItemDraft> drafts, List<Problem> leftOut) {}

    /**
     * @param area this one and all below it; empty for all
     * @throws Refusal {@code not-found} without such a bank
     */
    Chosen choose(String bank, Optional<ItemState> state, String area, String account) {
        String title = items.bank(bank).orElseThrow(Refusal::absent).title();
        List<ItemDraft> drafts = new ArrayList<>();
        List<Problem> leftOut = new ArrayList<>();
        ItemFilter filter = ItemFilter.all(bank, today.date()).in(area, state);
        Optional<String> next = Optional.empty();
        do {
            ItemPage page = lists.page(filter, ItemOrder.CODE, next, AT_ONCE);
            List<Item> hidden = keys.unknown(page.items(), account);
            hidden.forEach(item -> leftOut.add(Problem.warned(Place.item("", 0, item.code()), "key-hidden", "")));
            page.items().stream()
                    .filter(item -> !hidden.contains(item))
                    .map(Item::draft)
                    .forEach(drafts::add);
            next = page.next();
            items.letGo();
        } while (next.isPresent());
        return new Chosen(title, drafts, leftOut);
    }
}
