package examengine.live.store;

import examengine.live.LiveSeat;
import java.util.function.BiConsumer;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;

/**
 * Passes on every change of a seat, whichever node made it.
 *
 * <p>Delivery: usually once, now and then not at all or twice. Transaction: none. Threading: a thread of the cache, so
 * whoever is told must return at once.
 */
@Listener(clustered = true)
public class SeatWatch {

    private final BiConsumer<String, LiveSeat> told;

    SeatWatch(BiConsumer<String, LiveSeat> told) {
        this.told = told;
    }

    @CacheEntryCreated
    @CacheEntryModified
    public void changed(CacheEntryEvent<String, LiveSeat> event) {
        if (!event.isPre()) {
            told.accept(event.getKey(), event.getValue());
        }
    }
}
