package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A page's sign of life: presence goes up; time, deadline and instructions come down. The database is touched only when
 * an instruction is confirmed (decision 3).
 */
@ApplicationScoped
public class Heartbeat {

    @Inject
    Snapshots snapshots;

    @Inject
    Confirming confirming;

    @Inject
    Pace pace;

    @Inject
    Clock clock;

    @Inject
    Event<PageSeen> seen;

    /** @param next seconds the page waits before the next one */
    public record Pulse(Instant serverTime, SittingSnapshot sitting, int next) {}

    /**
     * @param lease the page's lease, or null for a page that has none yet
     * @throws Refusal {@code not-found}, {@code superseded}
     */
    public Pulse beat(String candidate, String sitting, Long lease, boolean visible, List<String> confirmed) {
        SittingSnapshot snapshot = snapshot(candidate, sitting, lease);
        if (!confirmed.isEmpty()) {
            confirming.confirm(candidate, sitting, confirmed);
            snapshot = snapshot(candidate, sitting, lease);
        }
        Instant now = clock.instant();
        seen.fire(new PageSeen(sitting, snapshot.examSession(), visible, now));
        return new Pulse(now, snapshot, pace.next(SittingState.valueOf(snapshot.state())));
    }

    private SittingSnapshot snapshot(String candidate, String sitting, Long lease) {
        return lease == null ? snapshots.of(candidate, sitting) : snapshots.forPage(candidate, sitting, lease);
    }

    /** The rare transaction of it. */
    @ApplicationScoped
    @Transactional
    static class Confirming {

        @Inject
        Sittings sittings;

        @Inject
        Instructions instructions;

        @Inject
        Clock clock;

        @Inject
        Event<SittingChanged> changed;

        void confirm(String candidate, String id, List<String> confirmed) {
            Sitting sitting = sittings.lockedOf(candidate, id);
            if (instructions.confirm(id, confirmed, clock.instant())) {
                changed.fire(SittingChanged.of(sitting));
            }
        }
    }
}
