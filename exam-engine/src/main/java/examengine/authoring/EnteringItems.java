package examengine.authoring;

import examengine.exchange.ImportReport;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.item.ItemsChanged;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the good items of a file into the bank, some hundred in one transaction together with how many they were: what
 * was interrupted goes on where it stood, and nothing enters twice.
 */
@ApplicationScoped
@Transactional
public class EnteringItems {

    private static final int AT_ONCE = 500;

    @Inject
    Imports imports;

    @Inject
    Items items;

    @Inject
    Clock clock;

    @Inject
    Event<ItemsChanged> changed;

    /**
     * The next items enter.
     *
     * @param attempt the one that counts
     * @return whether there is more to do, and still to be done by this attempt
     */
    boolean some(String id, int attempt, ImportReport report) {
        Import entering = imports.locked(id);
        if (entering.state() != ImportState.ENTERING || entering.attempts() != attempt) {
            return false;
        }
        List<ItemDraft> good = report.items();
        int from = entering.counts().done();
        List<ItemDraft> next = good.subList(from, Math.min(good.size(), from + AT_ONCE));
        keepPictures(next, report);
        // Of its good items the bank may have retired some, so that the file alone knows which one is the last.
        boolean last = from + next.size() == good.size();
        entering.enter(next.size(), enter(next, entering), last, clock.instant());
        return entering.state() == ImportState.ENTERING;
    }

    private Entered enter(List<ItemDraft> drafts, Import by) {
        ItemBank bank = items.bank(by.bank()).orElseThrow(Refusal::absent);
        Map<String, Item> known = new HashMap<>();
        items.withCodes(by.bank(), drafts.stream().map(ItemDraft::code).toList())
                .forEach(item -> known.put(item.code(), item));
        boolean live = drafts.stream().map(ItemDraft::code).anyMatch(code -> isLive(known.get(code)));
        Entered sum = Entered.NOTHING;
        for (ItemDraft draft : drafts) {
            Item item = known.get(draft.code());
            sum = sum.plus(item == null ? add(bank, draft, by) : revise(item, draft, by));
        }
        if (live && sum.revised() > 0) {
            changed.fire(new ItemsChanged(by.bank()));
        }
        return sum;
    }

    private static boolean isLive(Item item) {
        return item != null && item.state() == ItemState.LIVE;
    }

    private Entered add(ItemBank bank, ItemDraft draft, Import by) {
        Instant now = clock.instant();
        Item item = new Item(bank, draft, by.account(), now);
        if (by.isSentToReview()) {
            item.sendToReview(now);
        }
        items.add(item);
        return new Entered(1, 0, 0);
    }

    /** One retired since the file was read stays as it is. */
    private Entered revise(Item item, ItemDraft draft, Import by) {
        if (item.state() == ItemState.RETIRED || item.draft().equals(draft)) {
            return new Entered(0, 0, 1);
        }
        Instant now = clock.instant();
        item.revise(draft, by.account(), now);
        if (by.isSentToReview()) {
            item.sendToReview(now);
        }
        return new Entered(0, 1, 0);
    }

    private void keepPictures(List<ItemDraft> drafts, ImportReport report) {
        Set<String> shown = new HashSet<>();
        drafts.forEach(draft -> shown.addAll(draft.content().pictures()));
        for (Picture picture : report.pictures()) {
            if (shown.contains(picture.id())) {
                items.add(picture);
            }
        }
    }
}
