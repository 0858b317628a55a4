package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Pace;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Plan;
import examengine.rehearsal.ground.Preparing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nodes and the database die and freeze under load; what was acknowledged is there afterwards, once. A longer soak:
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

    /** Longer than members wait for a silent one, so the frozen node is dropped and joins again. */
    private static final Duration FREEZE = Duration.ofSeconds(20);

    private static final int FROZEN_OUT = 20;

    /** Answer at the nodes that are awake, while another one is frozen. */
    private static final int AWAKE = 40;

    /** Leaves the processors to those who close the frozen node's sittings. */
    private static final Pace AT_WORK = new Pace(Duration.ofMillis(200));

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

    @Test
    void a_node_that_was_frozen_cannot_write_into_what_was_closed_meanwhile() {
        int victim = chance.nextInt(Cluster.NODES);
        ExamNode frozen = cluster.node(victim);
        ExamNode other = cluster.node((victim + 1) % Cluster.NODES);
        List<URI> awake = cluster.nodes().stream()
                .filter(node -> node != frozen)
                .map(ExamNode::uri)
                .toList();
        DatabaseAccess database = cluster.database().access();
        Ground ground = new Preparing(database).prepare(Plan.quick(FROZEN_OUT + AWAKE));
        try (Crowd crowd = Crowd.seated(
                        Crowd.among(ground, 0, FROZEN_OUT), Pace.flatOut(), database, List.of(frozen.uri()), SEED);
                Crowd others = Crowd.seated(
                        Crowd.among(ground, FROZEN_OUT, FROZEN_OUT + AWAKE), AT_WORK, database, awake, SEED)) {
            others.answers();
            crowd.answers();
            long rows = closesWhileFrozen(crowd, others, frozen, other);
            // Each candidate's waiting answer is refused: nobody comes to the end of the paper any other way.
            crowd.awaitEnd();
            assertThat(answersOf(crowd)).isEqualTo(rows);
            Zeros.in(crowd.compared(), "after a node was frozen for " + FREEZE.toSeconds() + " s");
            others.rests();
            others.leaves();
            Zeros.in(others.compared(), "at the nodes that were awake meanwhile");
        }
        awaitReady(frozen);
        cluster.awaitOneView();
    }

    /** How many answers there were when everything was closed; requests wait in the frozen node all the while. */
    private long closesWhileFrozen(Crowd crowd, Crowd others, ExamNode frozen, ExamNode other) {
        Shell.runs("kill", "-STOP", String.valueOf(frozen.pid()));
        long stopped = System.nanoTime();
        try {
            closeAll(crowd, other);
            long rows = answersOf(crowd);
            Patience.lasts(FREEZE.minusNanos(System.nanoTime() - stopped));
            others.awaitEverybodyAnswered();
            return rows;
        } finally {
            Shell.runs("kill", "-CONT", String.valueOf(frozen.pid()));
        }
    }

    /** A proctor hands in for everybody, at a node that is awake. */
    private void closeAll(Crowd crowd, ExamNode node) {
        Staff proctor = cluster.proctorOf(crowd.exam(), node);
        long begun = System.nanoTime();
        crowd.sittings().forEach(sitting -> submit(proctor, sitting));
        System.out.printf(
                "frozen: %d sittings closed elsewhere within %d ms%n",
                FROZEN_OUT, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The frozen node may hold the row until the database lets go of it; who is told to try again does so. */
    private static void submit(Staff proctor, String sitting) {
        Map<String, Object> order = Map.of("action", "SUBMIT", "reason", "closed while its node was frozen");
        Patience.until("a hand-in", FREEZE, () -> {
            Answer answer = proctor.conversation().post("/api/proctor/sittings/" + sitting + "/actions", order);
            return answer.status() != 503 && answer.expecting(200) != null;
        });
    }

    private long answersOf(Crowd crowd) {
        return crowd.compared().kept();
    }

    private static void awaitReady(ExamNode node) {
        long thawed = System.nanoTime();
        Patience.until("the thawed node's readiness", Duration.ofSeconds(60), node::isReady);
        System.out.printf(
                "the thawed node was ready again after %d ms%n",
                Duration.ofNanos(System.nanoTime() - thawed).toMillis());
    }
}
