package examengine.cluster;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.infinispan.Cache;
import org.infinispan.commons.CacheException;

/**
 * What every node has at hand. It may be asked at any time and never fails: where it cannot answer it knows nothing, and
 * what it cannot keep is forgotten. So whoever uses it must be able to do without.
 */
public final class Nearby<V> {

    private static final Logger LOG = Logger.getLogger(Nearby.class.getName());

    /** Longer than members need for a word, shorter than a candidate notices. */
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    private final Cache<String, V> cache;

    /** Over a cache made elsewhere. */
    public Nearby(Cache<String, V> cache) {
        this.cache = cache;
    }

    public Optional<V> find(String key) {
        try {
            return Optional.ofNullable(cache.get(key));
        } catch (CacheException unavailable) {
            LOG.log(Level.FINE, "a cache could not be asked", unavailable);
            return Optional.empty();
        }
    }

    /** Returns when it is there, but waits no longer than a moment for a member that stands still. */
    public void put(String key, V value, Duration life) {
        shortly(() -> cache.putAsync(key, value, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Waits for nobody. */
    public void putIfAbsent(String key, V value, Duration life) {
        quietly(() -> cache.putIfAbsentAsync(key, value, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Waits for nobody.
     *
     * @param change travels to other nodes and may be done twice there, so it must have a schema and not mind
     */
    public void change(String key, BiFunction<String, V, V> change, Duration life) {
        quietly(() -> cache.computeAsync(key, change, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** As patient as {@link #put}. */
    public void remove(String key) {
        shortly(() -> cache.removeAsync(key));
    }

    /** @param listener an Infinispan listener */
    public void listen(Object listener) {
        cache.addListener(listener);
    }

    private static void shortly(Supplier<CompletableFuture<?>> change) {
        quietly(() -> {
            try {
                change.get().get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException unavailable) {
                LOG.log(Level.FINE, "a cache was not changed in time", unavailable);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void quietly(Runnable change) {
        try {
            change.run();
        } catch (CacheException unavailable) {
            LOG.log(Level.FINE, "a cache could not be changed", unavailable);
        }
    }
}
