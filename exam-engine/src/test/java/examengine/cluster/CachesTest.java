package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.infinispan.Cache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members in one process, but over real connections. */
class CachesTest {

    private static final String SECRET = "a secret of this cluster only";

    private final List<Caches> open = new ArrayList<>();
    private final int[] ports = {freePort(), freePort()};

    @AfterEach
    void close() {
        open.forEach(Caches::close);
    }

    @Test
    void members_who_share_the_secret_meet() {
        Caches first = member(0, SECRET);
        Caches second = member(1, SECRET);

        await(() -> first.members().size() == 2 && second.members().size() == 2);

        assertThat(first.members()).isEqualTo(second.members()).contains(first.self(), second.self());
    }

    @Test
    void one_with_another_secret_stays_outside() {
        Caches first = member(0, SECRET);

        Caches stranger = member(1, "quite another secret than that");

        assertThat(first.members()).containsExactly(first.self());
        assertThat(stranger.members()).containsExactly(stranger.self());
    }

    @Test
    void what_is_everywhere_reaches_the_other_member() {
        Nearby<String> here = member(0, SECRET).everywhere("notes");
        Nearby<String> there = member(1, SECRET).everywhere("notes");

        here.put("key", "value", Duration.ofMinutes(1));

        await(() -> there.find("key").isPresent());
    }

    @Test
    void what_is_shared_is_there_for_the_other_member_at_once() {
        Cache<String, String> here = member(0, SECRET).shared("notes");
        Cache<String, String> there = member(1, SECRET).shared("notes");

        here.put("key", "value");

        assertThat(there.get("key")).isEqualTo("value");
    }

    @Test
    void a_node_that_stays_alone_has_caches_too() {
        Caches alone = new Caches();
        alone.settings = settings(ClusterSettings.OFF, 0, SECRET);
        alone.meet();
        open.add(alone);

        Cache<String, String> notes = alone.shared("notes");
        notes.put("key", "value");

        assertThat(notes.get("key")).isEqualTo("value");
    }

    private Caches member(int number, String secret) {
        Caches caches = new Caches();
        caches.settings = settings(ClusterSettings.TCP, number, secret);
        caches.meet();
        open.add(caches);
        return caches;
    }

    private ClusterSettings settings(String mode, int number, String secret) {
        ClusterSettings settings = new ClusterSettings();
        settings.mode = mode;
        settings.address = "127.0.0.1";
        settings.port = ports[number];
        settings.hosts = "127.0.0.1:" + ports[0] + ", 127.0.0.1:" + ports[1];
        settings.secret = secret;
        settings.dialect = "test";
        return settings;
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static void await(BooleanSupplier condition) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }
}
