package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.node.ExamNode;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Pace;
import examengine.rehearsal.ground.Clearing;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Plan;
import examengine.rehearsal.ground.Preparing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nodes are stopped and started again one after the other while candidates answer, and others sign in, sit and hand in,
 * through a balancer: the first and the third as the next version, which adds a migration and meets others of its kind only,
 * as it must when a library or the form of a cached value cannot be read by the version before; the second in between as the
 * version it was, on the newer tables. No candidate notices. That a cached value may gain a field without any of this is
 * shown by {@code IdentitySchemaTest} in exam-engine.
 */
@Tag("alone")
class RollingRestartIT {

    private static final int CANDIDATES = 40;

    /** More than can come while three nodes are restarted, one at a time. */
    private static final int LATECOMERS = 100;

    private static final int ENDED_BY_SIGTERM = 143;
    private static final long SEED = 4;

    /** A hundred answers a second, and processors left for the nodes that start. */
    private static final Pace PACE = new Pace(Duration.ofMillis(400));

    /** Nodes of another dialect do not meet in memory. */
    private static final Map<String, String> OTHER_DIALECT = Map.of("EXAM_CLUSTER_DIALECT", "exam-next");

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Cluster cluster = Cluster.running();

    @Test
    void no_request_fails_while_nodes_are_restarted_one_by_one_and_become_the_next_version(@TempDir Path folder) {
        Path next = NextVersion.jarIn(folder);
        DatabaseAccess database = cluster.database().access();
        Clearing.ofAll(database).clear();
        Ground ground = new Preparing(database).prepare(Plan.quick(CANDIDATES + LATECOMERS));
        try (Balancer balancer = Balancer.before(cluster.addresses());
                Crowd crowd = Crowd.seated(
                        Crowd.among(ground, 0, CANDIDATES), PACE, database, List.of(balancer.address()), SEED);
                Arrivals latecomers = Arrivals.at(
                        balancer.address(), Crowd.among(ground, CANDIDATES, CANDIDATES + LATECOMERS), database)) {
            crowd.answers();
            restart(cluster.node(0).runs(next, OTHER_DIALECT));
            restart(cluster.node(1));
            restart(cluster.node(2).runs(next, OTHER_DIALECT));
            latecomers.end();
            crowd.rests();
            crowd.leaves();
            System.out.printf(
                    "rolling restart: %,d requests, %d failed; %d came, handed in and left meanwhile%n",
                    balancer.relayed(), balancer.failed(), latecomers.through());
            assertThat(balancer.failed()).isZero();
            assertThat(crowd.troubles()).isEmpty();
            assertThat(latecomers.faults()).isEmpty();
            assertThat(latecomers.through()).isPositive();
            Zeros.in(crowd.compared(), "after a rolling restart into the next version");
        }
    }

    private static void restart(ExamNode node) {
        assertThat(node.stop()).isEqualTo(ENDED_BY_SIGTERM);
        node.restart();
        Patience.lasts(BETWEEN);
    }
}
