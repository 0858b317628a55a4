package examengine.authoring;

import examengine.exchange.Format;
import examengine.exchange.ItemFormats;
import examengine.exchange.ItemWriter;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands out items in a file, with their keys: who did it is in the audit trail. Items not yet live whose key somebody
 * does not know stay out of that person's files (ADR 17).
 */
@ApplicationScoped
@Transactional
public class ExportingItems {

    private static final int AT_ONCE = 500;

    @Inject
    Items items;

    @Inject
    ItemLists lists;

    @Inject
    KnowingKeys keys;

    @Inject
    Today today;

    @Inject
    Event<BankEdited> edited;

    /**
     * A file to hand out.
     *
     * @param title of the bank
     * @param problems what the format has no place for, and items left out; empty where nothing is lost
     */
    public record Export(String title, byte[] file, List<Problem> problems) {}

    /**
     * @param area this one and all below it; empty for all
     * @param account who gets the file
     * @throws Refusal {@code not-found} without such a bank; {@code format-not-writable} for formats only read
     */
    public Export export(String bank, Format format, Optional<ItemState> state, String area, String account) {
        String title = items.bank(bank).orElseThrow(Refusal::absent).title();
        ItemWriter writer = ItemFormats.writer(format)
                .orElseThrow(() -> Refusal.invalid("format-not-writable").with("format", format.code()));
        List<Problem> leftOut = new ArrayList<>();
        List<ItemDraft> drafts = drafts(ItemFilter.all(bank, today.date()).in(area, state), account, leftOut);
        Export export = written(title, writer, drafts, leftOut);
        edited.fire(new BankEdited("items-exported", "bank/" + bank, "", drafts.size() + " items, " + format.code()));
        return export;
    }

    private Export written(String title, ItemWriter writer, List<ItemDraft> drafts, List<Problem> leftOut) {
        var file = new ByteArrayOutputStream();
        try {
            List<Problem> problems = new ArrayList<>(leftOut);
            problems.addAll(writer.write(drafts, items::picture, file));
            return new Export(title, file.toByteArray(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ItemDraft> drafts(ItemFilter filter, String account, List<Problem> leftOut) {
        List<ItemDraft> drafts = new ArrayList<>();
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
        return drafts;
    }
}
