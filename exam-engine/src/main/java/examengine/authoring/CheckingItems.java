package examengine.authoring;

import examengine.item.Choice;
import examengine.item.Item;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.SortedSet;

/**
 * A second person answers an item without knowing its key; only then the key is shown (ADR 17). Who would rather see it
 * at once may, and leaves the check to somebody else.
 */
@ApplicationScoped
@Transactional
public class CheckingItems {

    @Inject
    Items items;

    @Inject
    Sightings sightings;

    @Inject
    KnowingKeys keys;

    @Inject
    Clock clock;

    @Inject
    Event<BankEdited> edited;

    /**
     * An item as its checker sees it.
     *
     * @param isKeyKnown whether this person may see the key by now
     * @param answer what this person answered before; empty where there is no answer
     */
    public record Blind(Item item, boolean isKeyKnown, List<String> answer) {}

    /** @throws Refusal {@code not-found} */
    public Blind blind(String id, String account) {
        Item item = items.item(id).orElseThrow(Refusal::absent);
        List<String> answer =
                sightings.of(item.current().id(), account).map(Sighting::answer).orElse(List.of());
        return new Blind(item, keys.isKnown(item, account), answer);
    }

    /**
     * Takes the answer; there is one for each person and revision.
     *
     * @param version of the item as it was read
     * @param answer labels of its choices, at least one
     * @throws Refusal {@code not-found}; {@code changed-meanwhile}; {@code key-known} and {@code answered-already} by a
     *     person who knows the key; {@code no-such-choice}; as {@link Item#demandCheckableBy}
     */
    public void answer(String id, int version, SortedSet<String> answer, String account) {
        Item item = items.itemToChange(id).orElseThrow(Refusal::absent);
        WritingItems.expect(item, version);
        item.demandCheckableBy(account);
        demandUnseen(item, account);
        demandOffered(item, answer);
        sightings.add(Sighting.blind(item.current(), account, answer, clock.instant()));
        boolean agrees = item.current().key().isExactly(answer);
        edited.fire(
                BankEdited.item("item-answered-blind", id, "", item.code() + ": " + (agrees ? "agrees" : "differs")));
    }

    /**
     * Shows the key to somebody who thereby cannot check the item any more.
     *
     * @throws Refusal {@code not-found}
     */
    public void open(String id, String account) {
        Item item = items.itemToChange(id).orElseThrow(Refusal::absent);
        if (!keys.isKnown(item, account)) {
            keys.open(item, account);
            edited.fire(BankEdited.item("item-key-opened", id, "", item.code()));
        }
    }

    /**
     * To be asked before somebody lets an item go live.
     *
     * @throws Refusal {@code answer-first}; {@code key-known} where the key was opened without an answer
     */
    void demandAnswered(Item item, String account) {
        Sighting sighting = sightings
                .of(item.current().id(), account)
                .orElseThrow(() -> Refusal.conflict("answer-first").with("itemCode", item.code()));
        if (!sighting.isBlind()) {
            throw known(item);
        }
    }

    private void demandUnseen(Item item, String account) {
        sightings.of(item.current().id(), account).ifPresent(sighting -> {
            throw sighting.isBlind() ? Refusal.conflict("answered-already").with("itemCode", item.code()) : known(item);
        });
    }

    private static void demandOffered(Item item, SortedSet<String> answer) {
        List<String> offered =
                item.current().choices().stream().map(Choice::label).toList();
        if (answer.isEmpty() || !offered.containsAll(answer)) {
            throw Refusal.invalid("no-such-choice").with("offered", String.join("", offered));
        }
    }

    private static Refusal known(Item item) {
        return Refusal.notAllowed("key-known").with("itemCode", item.code());
    }
}
