package examengine.sitting;

import examengine.sitting.store.SittingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares the snapshots that this node's pages live on with their rows, a thousand in one statement, so that heartbeats
 * never have to ask. A snapshot is stale where its node was told nothing of a change: the other one died between the
 * commit and the telling, or the two did not see each other.
 */
@ApplicationScoped
public class ComparingSnapshots {

    private static final int AT_ONCE = 1_000;

    @Inject
    SittingCache cache;

    @Inject
    Reading reading;

    @Inject
    Event<SittingChanged> changed;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void hear(@Observes PageSeen fact) {
        seen.add(fact.sitting());
    }

    /** Compares those whose pages were seen since the last time; returns how many were stale. */
    public int compareSeen() {
        List<String> due = new ArrayList<>(new HashSet<>(seen));
        due.forEach(seen::remove);
        int stale = 0;
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            stale += compare(due.subList(from, Math.min(from + AT_ONCE, due.size())));
        }
        return stale;
    }

    private int compare(List<String> sittings) {
        int stale = 0;
        for (Map.Entry<String, Long> row : reading.versions(sittings).entrySet()) {
            SittingSnapshot known = cache.find(row.getKey()).orElse(null);
            if (known != null && known.version() < row.getValue()) {
                changed.fire(new SittingChanged(known.id(), known.examSession(), row.getValue()));
                stale++;
            }
        }
        return stale;
    }

    /** The transaction of it. */
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        Sittings sittings;

        Map<String, Long> versions(List<String> ids) {
            return sittings.versions(ids);
        }
    }
}
