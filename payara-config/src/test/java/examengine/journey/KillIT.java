package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Sitting;
import examengine.node.ExamNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kill -9} of a node under load: nothing that was acknowledged is lost, and everybody goes on where they were. */
class KillIT {

    private static final int CANDIDATES = 5;
    private static final Duration LOAD = Duration.ofSeconds(3);

    @ParameterizedTest(name = "{0}, {1} in a row")
    @CsvSource({"H2, 1", "POSTGRES, 1"})
    void nothing_acknowledged_is_lost(Site site, int kills) throws Exception {
        List<Hurry> all = IntStream.range(0, CANDIDATES)
                .mapToObj(number -> new Hurry(Desk.atPractice(site.newcomer()), number))
                .toList();
        for (int kill = 1; kill <= kills; kill++) {
            killUnderLoad(site.node(), all);
            site.node().restart();
            all.forEach(KillIT::assertNothingIsLost);
        }
        long acknowledged = all.stream().mapToLong(Hurry::count).sum();
        System.out.printf("KillIT on %s: %d answers acknowledged, %d kill -9, 0 lost%n", site, acknowledged, kills);
        assertThat(acknowledged).isGreaterThan(100);
    }

    private static void killUnderLoad(ExamNode node, List<Hurry> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CANDIDATES);
        try {
            var running = all.stream()
                    .map(one -> CompletableFuture.runAsync(one, threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.runAsync(
                    node::killHard, CompletableFuture.delayedExecutor(LOAD.toMillis(), TimeUnit.MILLISECONDS));
            CompletableFuture.allOf(running).get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdown();
        }
    }

    private static void assertNothingIsLost(Hurry one) {
        Sitting before = one.desk().begun();
        Sitting now = one.desk().seat().sitting();
        assertThat(one.missingIn(now)).isEmpty();
        assertThat(now.state()).isEqualTo("IN_PROGRESS");
        assertThat(now.startedAt()).isEqualTo(before.startedAt());
        assertThat(now.deadline()).isEqualTo(before.deadline());
        assertThat(now.paper()).isEqualTo(before.paper());
        assertThat(now.serverTime()).isBetween(before.serverTime(), Instant.now());
        one.repeatsItself();
        assertThat(one.hearsTheSameReceipt()).isTrue();
    }
}
