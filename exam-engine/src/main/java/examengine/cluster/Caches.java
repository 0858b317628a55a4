package examengine.cluster;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infinispan.Cache;
import org.infinispan.configuration.cache.CacheMode;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.manager.EmbeddedCacheManager;
import org.infinispan.remoting.transport.Address;
import org.infinispan.remoting.transport.jgroups.JGroupsTransport;

/**
 * The node's caches by name, alone or together with the other members' ones. Nothing in them is the only copy of
 * something a candidate would miss (decision 2 of the house plan); values are immutable records, because a cache hands
 * out the object itself.
 *
 * <p>A value whose meaning changes with a version of the program gets another cache name: members of two versions then
 * meet in the database only.
 */
@ApplicationScoped
public class Caches {

    /** Entries a cache holds in memory before it drops the least recently used ones. */
    private static final int MOST = 100_000;

    /** A member that does not answer is waited for this long; whoever asked then goes to the database. */
    private static final long PATIENCE_MILLIS = 1_000;

    private static final int OWNERS = 2;

    /** Told once this node has met the others (or knows it is alone): the time to open one's caches. */
    public record Opened() {}

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    ClusterSettings settings;

    @Inject
    Event<Opened> opened;

    private EmbeddedCacheManager manager;

    /** Meets the others; returns when this node is one of them, or the first. */
    public void open() {
        meet();
        opened.fire(new Opened());
    }

    void meet() {
        GlobalConfigurationBuilder global = settings.isClustered() ? clustered() : alone();
        global.classLoader(Caches.class.getClassLoader());
        global.jmx().disable();
        manager = new DefaultCacheManager(global.build());
    }

    private static GlobalConfigurationBuilder alone() {
        return new GlobalConfigurationBuilder().nonClusteredDefault();
    }

    private GlobalConfigurationBuilder clustered() {
        GlobalConfigurationBuilder global = GlobalConfigurationBuilder.defaultClusteredBuilder();
        global.transport()
                .clusterName(settings.name())
                .addProperty(JGroupsTransport.CHANNEL_CONFIGURATOR, new Channel(settings, database));
        return global;
    }

    /**
     * A cache of which every member has all: reading never leaves the node and never waits. Writing does not wait
     * either, so what another member wrote is seen a moment later.
     */
    public <V> Nearby<V> everywhere(String name) {
        return new Nearby<>(cache(name, CacheMode.REPL_ASYNC));
    }

    /** A cache of which each entry has two owners: reading and writing may wait for a member, and fail. */
    public <K, V> Cache<K, V> shared(String name) {
        return cache(name, CacheMode.DIST_SYNC);
    }

    private <K, V> Cache<K, V> cache(String name, CacheMode mode) {
        ConfigurationBuilder configuration = new ConfigurationBuilder();
        configuration.memory().maxCount(MOST);
        if (settings.isClustered()) {
            configuration.clustering().cacheMode(mode).hash().numOwners(OWNERS);
            configuration.clustering().stateTransfer().awaitInitialTransfer(false);
            configuration.clustering().remoteTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            configuration.locking().lockAcquisitionTimeout(PATIENCE_MILLIS / 2, TimeUnit.MILLISECONDS);
        }
        manager.defineConfiguration(name, configuration.build());
        return manager.getCache(name);
    }

    /** This member, as the others know it. */
    UUID self() {
        return manager.getAddress().getNodeUUID();
    }

    /** Whom this node can talk to, itself included. */
    Set<UUID> members() {
        return manager.getMembers().stream().map(Address::getNodeUUID).collect(Collectors.toUnmodifiableSet());
    }

    @PreDestroy
    void close() {
        if (manager != null) {
            manager.stop();
        }
    }
}
