package examengine.cluster;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.infinispan.Cache;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.manager.EmbeddedCacheManager;

/**
 * The node's caches by name. Nothing in them is the only copy of something a candidate would miss (decision 2 of
 * the house plan); values are immutable records, because a local cache hands out the object itself.
 */
@ApplicationScoped
public class Caches {

    /** Entries a cache holds in memory before it drops the least recently used ones. */
    private static final int MOST = 100_000;

    private EmbeddedCacheManager manager;

    @PostConstruct
    void open() {
        GlobalConfigurationBuilder global = new GlobalConfigurationBuilder().nonClusteredDefault();
        global.classLoader(Caches.class.getClassLoader());
        global.jmx().disable();
        manager = new DefaultCacheManager(global.build());
    }

    /** The cache of this name; made at first use, the same one ever after. */
    public <K, V> Cache<K, V> named(String name) {
        ConfigurationBuilder configuration = new ConfigurationBuilder();
        configuration.memory().maxCount(MOST);
        return manager.administration()
                .withFlags(org.infinispan.commons.api.CacheContainerAdmin.AdminFlag.VOLATILE)
                .getOrCreateCache(name, configuration.build());
    }

    @PreDestroy
    void close() {
        manager.stop();
    }
}
