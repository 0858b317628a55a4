package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps what a page saw, and tells the board. */
@ApplicationScoped
@Transactional
public class NotingIntegrity {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    @Inject
    Event<IntegrityNoted> noted;

    /** @param at by the page's clock */
    public record Seen(IntegrityEvent.Kind kind, Instant at) {}

    /** @throws Refusal {@code not-found} for somebody else's sitting */
    public void note(String candidate, String id, List<Seen> events) {
        Sitting sitting = sittings.of(candidate, id);
        if (sitting.state().isFinished()) {
            return;
        }
        Instant now = clock.instant();
        for (Seen event : events) {
            entities.persist(new IntegrityEvent(id, event.kind(), event.at(), now));
            noted.fire(new IntegrityNoted(id, sitting.examSession(), event.kind(), now));
        }
    }
}
