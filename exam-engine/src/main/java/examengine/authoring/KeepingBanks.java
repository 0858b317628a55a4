package examengine.authoring;

import examengine.item.AreaStock;
import examengine.item.BankStock;
import examengine.item.ItemBank;
import examengine.item.ItemLists;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Opens banks, names them, and tells what is in them. */
@ApplicationScoped
@Transactional
public class KeepingBanks {

    @Inject
    Items items;

    @Inject
    ItemLists lists;

    @Inject
    Clock clock;

    @Inject
    Today today;

    @Inject
    Event<BankEdited> edited;

    /** A bank and how many items it has. */
    public record Shelf(ItemBank bank, BankStock stock) {}

    /** All banks by title. */
    public List<Shelf> all() {
        Map<String, BankStock> stocks = lists.stocks(today.date());
        return items.banks().stream()
                .map(bank -> new Shelf(bank, stocks.getOrDefault(bank.id(), BankStock.EMPTY)))
                .toList();
    }

    /** @throws Refusal {@code bank-exists} when another bank has this id */
    public Shelf open(String id, String title) {
        if (items.bank(id).isPresent()) {
            throw Refusal.conflict("bank-exists").with("id", id);
        }
        ItemBank bank = new ItemBank(id, title.strip(), clock.instant());
        items.add(bank);
        edited.fire(new BankEdited("bank-opened", "bank/" + id, "", bank.title()));
        return new Shelf(bank, BankStock.EMPTY);
    }

    /** @throws Refusal {@code not-found} */
    public Shelf rename(String id, String title) {
        ItemBank bank = items.bank(id).orElseThrow(Refusal::absent);
        edited.fire(new BankEdited("bank-renamed", "bank/" + id, "", bank.title() + " -> " + title.strip()));
        bank.rename(title.strip());
        return new Shelf(bank, lists.stocks(today.date()).getOrDefault(id, BankStock.EMPTY));
    }

    /**
     * Every area in use, by path.
     *
     * @throws Refusal {@code not-found} without such a bank
     */
    public List<AreaStock> areas(String id) {
        items.bank(id).orElseThrow(Refusal::absent);
        return lists.areas(id);
    }
}
