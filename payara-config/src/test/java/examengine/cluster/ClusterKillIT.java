package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.node.ExamNode;
import examengine.rehearsal.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nodes and the database die under load; what was acknowledged is there afterwards, once. A longer soak:
 * {@code mvn -Psoak verify}. The random choice of nodes is repeated with {@code -Dexam.chaos.seed=…}.
 */
@Tag("alone")
class ClusterKillIT {

    private static final int CANDIDATES = Integer.getInteger("exam.chaos.candidates", 200);
    private static final int ROUNDS = Integer.getInteger("exam.chaos.rounds", 1);
    private static final Duration LOAD = Duration.ofSeconds(Integer.getInteger("exam.chaos.seconds", 12));
    private static final long SEED = Long.getLong("exam.chaos.seed", System.nanoTime());

    /** The house plan's target for clients after {@code kill -9} of a node. */
    private static final Duration SERVED_AGAIN = Duration.ofSeconds(5);

    /** Some hundred answers a second leave the processors to those that start; flat out these would take minutes. */
    private static final Pace WHILE_NODES_START = new Pace(Duration.ofMillis(600));

    private final Cluster cluster = Cluster.running();
    private final Random chance = new Random(SEED);
    private int last = -1;

    @Test
    void nothing_acknowledged_is_lost_when_nodes_and_the_database_are_killed_under_load() {
        System.out.println("ClusterKillIT: exam.chaos.seed=" + SEED);
        try (Crowd crowd = Crowd.seated(CANDIDATES, cluster.database().access(), cluster.addresses(), SEED)) {
            crowd.answers();
            for (int round = 0; round < ROUNDS; round++) {
                Patience.lasts(LOAD.multipliedBy(3).dividedBy(10));
                restarts(killsOneOf(crowd), crowd);
                Patience.lasts(LOAD.multipliedBy(4).dividedBy(10));
                killsOneOf(crowd);
                Patience.lasts(LOAD.multipliedBy(3).dividedBy(10));
                killsEverything(crowd);
            }
            crowd.rests();
            crowd.leaves();
            System.out.println("browsers met: " + crowd.troubles());
            Zeros.in(crowd.compared(), "after " + 2 * ROUNDS + " kill -9 of a node and " + ROUNDS + " of everything");
        }
    }

    private ExamNode killsOneOf(Crowd crowd) {
        int victim = anotherVictim();
        ExamNode node = cluster.node(victim);
        node.killHard();
        Duration served = crowd.awaitEverybodyAnswered();
        System.out.printf("kill -9 of node %d: everybody served again after %d ms%n", victim, served.toMillis());
        assertThat(served).isLessThan(SERVED_AGAIN);
        return node;
    }

    private void restarts(ExamNode node, Crowd crowd) {
        long restarting = System.nanoTime();
        crowd.goesOnAt(WHILE_NODES_START);
        node.restart();
        cluster.awaitOneView();
        crowd.goesOnAt(Pace.flatOut());
        System.out.printf(
                "restarted and in one view after %d ms%n",
                Duration.ofNanos(System.nanoTime() - restarting).toMillis());
    }

    /** Any node but the one that was killed before. */
    private int anotherVictim() {
        int victim = last < 0
                ? chance.nextInt(Cluster.NODES)
                : (last + 1 + chance.nextInt(Cluster.NODES - 1)) % Cluster.NODES;
        last = victim;
        return victim;
    }

    private void killsEverything(Crowd crowd) {
        List<ExamNode> nodes = cluster.nodes();
        nodes.forEach(ExamNode::killHard);
        cluster.database().killHard();
        long restarting = System.nanoTime();
        crowd.goesOnAt(WHILE_NODES_START);
        cluster.database().start();
        Cluster.start(nodes);
        cluster.awaitOneView();
        crowd.goesOnAt(Pace.flatOut());
        long ready = System.nanoTime();
        Duration served = crowd.awaitEverybodyAnswered();
        System.out.printf(
                "kill -9 of all nodes and the database: all ready in one view after %d ms, everybody served after %d"
                        + " ms more%n",
                Duration.ofNanos(ready - restarting).toMillis(), served.toMillis());
    }
}
