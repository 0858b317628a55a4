package examengine.cluster;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
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

    public void put(String key, V value, Duration life) {
        quietly(() -> cache.put(key, value, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    public void putIfAbsent(String key, V value, Duration life) {
        quietly(() -> cache.putIfAbsent(key, value, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Waits for nobody: a member that stands still must not hold up who only leaves a note.
     *
     * @param change travels to other nodes and may be done twice there, so it must have a schema and not mind
     */
    public void change(String key, BiFunction<String, V, V> change, Duration life) {
        quietly(() -> cache.computeAsync(key, change, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    public void remove(String key) {
        quietly(() -> cache.remove(key));
    }

    /** @param listener an Infinispan listener */
    public void listen(Object listener) {
        cache.addListener(listener);
    }

    private static void quietly(Runnable change) {
        try {
            change.run();
        } catch (CacheException unavailable) {
            LOG.log(Level.FINE, "a cache could not be changed", unavailable);
        }
    }
}
