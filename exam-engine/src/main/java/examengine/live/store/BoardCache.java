package examengine.live.store;

import examengine.cluster.Caches;
import examengine.live.LiveSeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.infinispan.Cache;
import org.infinispan.commons.CacheException;

/** The board's seats by sitting, forgotten a day after the last thing that was heard of them. */
@ApplicationScoped
public class BoardCache {

    private static final long LIFE_HOURS = 24;

    @Inject
    Caches caches;

    private Cache<String, LiveSeat> seats;

    protected BoardCache() {}

    /** Over a cache made elsewhere. */
    public BoardCache(Cache<String, LiveSeat> seats) {
        this.seats = seats;
    }

    void open(@Observes Caches.Opened event) {
        seats = caches.shared("board");
    }

    /** What is known; nothing while the owner of a seat does not answer. */
    public Map<String, LiveSeat> of(Collection<String> sittings) {
        try {
            return seats.getAdvancedCache().getAll(new HashSet<>(sittings));
        } catch (CacheException ownerIsGone) {
            return Map.of();
        }
    }

    /**
     * Adds all of this, side by side, and waits until it is there.
     *
     * @throws java.util.concurrent.CompletionException when some of it is not there in time
     */
    public void addAll(Map<String, LiveSeat> heard, Duration patience) {
        heard.entrySet().stream()
                .map(entry -> add(entry.getKey(), entry.getValue()))
                .reduce(CompletableFuture.completedFuture(null), (all, one) -> all.thenCombine(one, (a, b) -> null))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private CompletableFuture<LiveSeat> add(String sitting, LiveSeat heard) {
        return seats.computeAsync(sitting, new Adding(heard), LIFE_HOURS, TimeUnit.HOURS);
    }

    /** Tells of every change from now on; see {@link SeatWatch}. */
    public void listen(BiConsumer<String, LiveSeat> told) {
        seats.addListener(new SeatWatch(told));
    }
}
