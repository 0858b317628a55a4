package examengine.sitting.store;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.cluster.Nearby;
import examengine.sitting.SittingChanged;
import examengine.sitting.SittingSnapshot;
import java.util.List;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SittingCacheTest {

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private SittingCache cache;

    @BeforeEach
    void open() {
        manager.defineConfiguration("sittings", new ConfigurationBuilder().build());
        cache = new SittingCache(new Nearby<>(manager.getCache("sittings")));
    }

    @AfterEach
    void close() {
        manager.stop();
    }

    @Test
    void what_was_kept_is_found() {
        cache.keep(version(3));

        assertThat(cache.find("s1")).contains(version(3));
    }

    @Test
    void an_older_row_does_not_replace_a_newer_one() {
        cache.keep(version(3));

        cache.keep(version(2));

        assertThat(cache.find("s1")).contains(version(3));
    }

    @Test
    void what_was_changed_is_asked_of_the_database() {
        cache.keep(version(3));

        cache.forget(new SittingChanged("s1", "x1", 4));

        assertThat(cache.find("s1")).isEmpty();
    }

    @Test
    void a_row_that_was_read_before_the_change_and_comes_after_it_is_not_kept() {
        cache.forget(new SittingChanged("s1", "x1", 4));

        cache.keep(version(3));

        assertThat(cache.find("s1")).isEmpty();
    }

    @Test
    void a_row_that_was_read_after_the_change_is_kept() {
        cache.forget(new SittingChanged("s1", "x1", 4));

        cache.keep(version(4));

        assertThat(cache.find("s1")).contains(version(4));
    }

    private static SittingSnapshot version(long version) {
        return new SittingSnapshot("s1", version, "c1", "x1", "IN_PROGRESS", 1, List.of(4), 0, "MATCH", List.of());
    }
}
