package examengine.authoring;

import examengine.item.Item;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.item.ItemsChanged;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Moves items between their author, a second pair of eyes, the candidates and the archive. */
@ApplicationScoped
@Transactional
public class ReviewingItems {

    /** As long as the column. */
    private static final int LONGEST_NOTE = 500;

    @Inject
    Items items;

    @Inject
    CheckingItems checking;

    @Inject
    Clock clock;

    @Inject
    Event<BankEdited> edited;

    @Inject
    Event<ItemsChanged> changed;

    /** One of the moves of an {@link Item}. */
    private interface Move {
        void make(Item item, Instant now);
    }

    /** @throws Refusal {@code not-found}; as {@link Item#sendToReview} */
    public void request(String id) {
        move(toChange(id), "item-sent-to-review", "", Item::sendToReview);
    }

    /**
     * From now on papers are drawn from it. Whoever approves it has answered it blind before, whether or not the answer
     * was the key.
     *
     * @param version of the item as the reviewer saw it
     * @throws Refusal {@code not-found}; {@code changed-meanwhile}; {@code answer-first}; {@code key-known}; as
     *     {@link Item#approve}
     */
    public void approve(String id, int version, String reviewer) {
        Item item = seen(id, version);
        move(item, "item-approved", "", (it, now) -> {
            it.approve(reviewer, now);
            checking.demandAnswered(it, reviewer);
        });
    }

    /** @throws Refusal {@code not-found}; {@code changed-meanwhile}; {@code note-too-long}; as {@link Item#sendBack} */
    public void reject(String id, int version, String reviewer, String note) {
        checkNote(note);
        move(seen(id, version), "item-sent-back", note, (it, now) -> it.sendBack(reviewer, note, now));
    }

    /**
     * Out of the draw for good.
     *
     * @throws Refusal {@code not-found}; {@code changed-meanwhile}; {@code reason-required}; {@code note-too-long}; as
     *     {@link Item#retire}
     */
    public void retire(String id, int version, String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        checkNote(reason);
        move(seen(id, version), "item-retired", reason, Item::retire);
    }

    private void move(Item item, String deed, String reason, Move move) {
        ItemState before = item.state();
        move.make(item, clock.instant());
        items.flush();
        String detail = item.code() + ": " + before + " -> " + item.state();
        edited.fire(BankEdited.item(deed, item.id(), reason.strip(), detail));
        if (before == ItemState.LIVE || item.state() == ItemState.LIVE) {
            changed.fire(new ItemsChanged(item.bankId()));
        }
    }

    private Item seen(String id, int version) {
        Item item = toChange(id);
        WritingItems.expect(item, version);
        return item;
    }

    private Item toChange(String id) {
        return items.itemToChange(id).orElseThrow(Refusal::absent);
    }

    private static void checkNote(String note) {
        if (note.strip().length() > LONGEST_NOTE) {
            throw Refusal.invalid("note-too-long").with("found", note.strip().length());
        }
    }
}
