package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.node.ExamNode;
import examengine.rehearsal.Pace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes are stopped and started again one after the other while candidates answer through a balancer: the first and the
 * third as the next version, which adds a migration and speaks otherwise in memory, the second in between as the version it was,
 * on the newer tables. No candidate notices.
 */
@Tag("alone")
class RollingRestartIT {

    private static final int CANDIDATES = 60;
    private static final int ENDED_BY_SIGTERM = 143;
    private static final long SEED = 4;

    /** Hundreds of answers a second, and processors left for the nodes that start. */
    private static final Pace PACE = new Pace(Duration.ofMillis(200));

    /** Nodes whose cached values have another form do not meet in memory. */
    private static final Map<String, String> OTHER_VALUES = Map.of("EXAM_CLUSTER_DIALECT", "exam-next");

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Cluster cluster = Cluster.running();

    @Test
    void no_request_fails_while_nodes_are_restarted_one_by_one_and_become_the_next_version(@TempDir Path folder) {
        Path next = NextVersion.jarIn(folder);
        try (Balancer balancer = Balancer.before(cluster.addresses());
                Crowd crowd = Crowd.seated(
                        CANDIDATES, PACE, cluster.database().access(), List.of(balancer.address()), SEED)) {
            crowd.answers();
            restart(cluster.node(0).runs(next, OTHER_VALUES));
            restart(cluster.node(1));
            restart(cluster.node(2).runs(next, OTHER_VALUES));
            crowd.rests();
            crowd.leaves();
            System.out.printf("rolling restart: %,d requests, %d failed%n", balancer.relayed(), balancer.failed());
            assertThat(balancer.failed()).isZero();
            assertThat(crowd.troubles()).isEmpty();
            Zeros.in(crowd.compared(), "after a rolling restart into the next version");
        }
    }

    private static void restart(ExamNode node) {
        assertThat(node.stop()).isEqualTo(ENDED_BY_SIGTERM);
        node.restart();
        Patience.lasts(BETWEEN);
    }
}
