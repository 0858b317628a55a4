package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Pace;
import examengine.rehearsal.ground.Clearing;
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
 * A node stands still under load (SIGSTOP) and goes on when everything is over. Its system still accepts connections all the
 * while, so whoever talks to it waits: those awake must not wait for it, nor lose each other over it.
 */
@Tag("alone")
class SilentNodeIT {

    private static final long SEED = Long.getLong("exam.chaos.seed", System.nanoTime());

    /** Longer than members wait for a silent one, so the frozen node is dropped and joins again. */
    private static final Duration FREEZE = Duration.ofSeconds(20);

    private static final int FROZEN_OUT = 20;

    /** Answer at the nodes that are awake, while another one is frozen. */
    private static final int AWAKE = 40;

    /** Leaves the processors to those who close the frozen node's sittings. */
    private static final Pace AT_WORK = new Pace(Duration.ofMillis(200));

    private final Cluster cluster = Cluster.running();
    private final Random chance = new Random(SEED);

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
        Clearing.ofAll(database).clear();
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
            staysTogether(frozen, FREEZE.minusNanos(System.nanoTime() - stopped));
            others.awaitEverybodyAnswered();
            return rows;
        } finally {
            Shell.runs("kill", "-CONT", String.valueOf(frozen.pid()));
        }
    }

    /** Those awake drop the frozen one, and nobody else. */
    private void staysTogether(ExamNode frozen, Duration meanwhile) {
        List<ExamNode> awake =
                cluster.nodes().stream().filter(node -> node != frozen).toList();
        long end = System.nanoTime() + meanwhile.toNanos();
        while (System.nanoTime() < end) {
            assertThat(awake).extracting(Cluster::members).allMatch(members -> members >= awake.size());
            Patience.lasts(Duration.ofMillis(500));
        }
        assertThat(awake).extracting(Cluster::members).containsOnly(awake.size());
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
