package examengine.access.store;

import examengine.access.Login;
import examengine.web.SessionEndedElsewhere;
import jakarta.enterprise.event.Event;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;

/**
 * Hears of sessions that another node has ended.
 *
 * <p>Delivery: usually once, while nodes are cut off from each other not at all. Transaction: none. Threading: a thread
 * of the cache, so whoever is told must return at once.
 */
@Listener
public class EndedElsewhere {

    private final Event<SessionEndedElsewhere> told;

    EndedElsewhere(Event<SessionEndedElsewhere> told) {
        this.told = told;
    }

    @CacheEntryCreated
    @CacheEntryModified
    public void changed(CacheEntryEvent<String, Login> event) {
        if (!event.isPre() && !event.isOriginLocal() && event.getValue().isEnded()) {
            told.fire(new SessionEndedElsewhere(event.getKey()));
        }
    }
}
