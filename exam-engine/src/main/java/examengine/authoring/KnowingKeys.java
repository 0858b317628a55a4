package examengine.authoring;

import examengine.item.Item;
import examengine.item.ItemState;
import examengine.item.Items;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may see the key of an item before it is live (ADR 17): its author always; anybody else in a draft, which is kept,
 * and in review only with a sighting of the current revision. Callers hold the transaction.
 */
@ApplicationScoped
public class KnowingKeys {

    @Inject
    Items items;

    @Inject
    Sightings sightings;

    @Inject
    Clock clock;

    /** Whether an account knows the key already, so that showing it gives nothing away. */
    boolean isKnown(Item item, String account) {
        return isNoSecret(item, account)
                || sightings.of(item.current().id(), account).isPresent();
    }

    /**
     * To be asked before the key leaves the server.
     *
     * @throws Refusal {@code key-hidden} while the item is in review, for whoever does not know the key
     */
    void show(Item item, String account) {
        if (isKnown(item, account)) {
            return;
        }
        if (item.state() == ItemState.IN_REVIEW) {
            throw Refusal.conflict("key-hidden").with("itemCode", item.code());
        }
        open(item, account);
    }

    /** Keeps that an account sees the key without having answered; an earlier sighting stays as it is. */
    void open(Item item, String account) {
        lock(item);
        if (!isKnown(item, account)) {
            sightings.add(Sighting.opened(item.current(), account, clock.instant()));
        }
    }

    /** Those of some items whose key an account does not know. */
    List<Item> unknown(Collection<Item> all, String account) {
        List<Item> secret =
                all.stream().filter(item -> !isNoSecret(item, account)).toList();
        Set<String> revisions = secret.stream().map(item -> item.current().id()).collect(Collectors.toSet());
        Set<String> seen = sightings.seen(revisions, account);
        return secret.stream()
                .filter(item -> !seen.contains(item.current().id()))
                .toList();
    }

    /** Two pages of one person do not keep the same twice. */
    private void lock(Item item) {
        items.itemToChange(item.id()).orElseThrow(Refusal::absent);
    }

    private static boolean isNoSecret(Item item, String account) {
        boolean isWaiting = item.state() == ItemState.DRAFT || item.state() == ItemState.IN_REVIEW;
        return !isWaiting || account.equals(item.current().author());
    }
}
