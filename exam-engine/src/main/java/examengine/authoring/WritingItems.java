package examengine.authoring;

import examengine.item.Content;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.item.ItemsChanged;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Puts items into a bank and mends them; what was written before stays as a revision. */
@ApplicationScoped
@Transactional
public class WritingItems {

    @Inject
    Items items;

    @Inject
    ComparingItems comparing;

    @Inject
    KnowingKeys keys;

    @Inject
    Clock clock;

    @Inject
    Event<BankEdited> edited;

    @Inject
    Event<ItemsChanged> changed;

    /** @param similar what the bank had already that says nearly the same */
    public record Written(String item, List<Similar> similar) {}

    /**
     * A new draft.
     *
     * @throws Refusal {@code not-found} without such a bank; {@code code-taken}; {@code unknown-picture}
     */
    public Written create(String bankId, ItemDraft draft, String author) {
        ItemBank bank = items.bank(bankId).orElseThrow(Refusal::absent);
        if (items.hasCode(bankId, draft.code())) {
            throw Refusal.conflict("code-taken").with("itemCode", draft.code());
        }
        checkPictures(draft.content());
        List<Similar> similar = similarTo(draft, bankId);
        Item item = new Item(bank, draft, author, clock.instant());
        items.add(item);
        items.flush();
        edited.fire(BankEdited.item("item-written", item.id(), "", draft.code()));
        return new Written(item.id(), similar);
    }

    /**
     * A new revision, in state draft. Without any difference nothing happens, whatever the version: an author whose
     * answer got lost on its way sends the same again.
     *
     * @param version of the item as its author saw it
     * @throws Refusal {@code not-found}; {@code changed-meanwhile}; {@code key-hidden} for whoever would overwrite a key
     *     without having seen it; {@code unknown-picture}; as {@link Item#revise}
     */
    public Written change(String id, ItemDraft draft, int version, String author) {
        Item item = items.itemToChange(id).orElseThrow(Refusal::absent);
        keys.show(item, author);
        List<Similar> similar = similarTo(draft, item.bankId());
        if (!draft.equals(item.draft())) {
            expect(item, version);
            checkPictures(draft.content());
            revise(item, draft, author);
        }
        return new Written(id, similar);
    }

    private void revise(Item item, ItemDraft draft, String author) {
        boolean live = item.state() == ItemState.LIVE;
        item.revise(draft, author, clock.instant());
        items.flush();
        String detail = "revision " + item.current().number();
        edited.fire(BankEdited.item("item-revised", item.id(), "", detail));
        if (live) {
            changed.fire(new ItemsChanged(item.bankId()));
        }
    }

    /** @throws Refusal {@code changed-meanwhile} when somebody else was faster */
    static void expect(Item item, int version) {
        if (item.version() != version) {
            throw Refusal.conflict("changed-meanwhile").with("version", item.version());
        }
    }

    private List<Similar> similarTo(ItemDraft draft, String bank) {
        Content content = draft.content();
        return comparing.similarButFor(draft.code(), bank, content.stemText(), content.choiceTexts());
    }

    private void checkPictures(Content content) {
        for (String picture : content.pictures()) {
            if (items.picture(picture).isEmpty()) {
                throw Refusal.invalid("unknown-picture").with("picture", picture);
            }
        }
    }
}
