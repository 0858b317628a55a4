package examengine.cluster;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Pace;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * A crowd in a process of its own, for machines this JVM is not on: {@code split-brain.sh} runs it in a network namespace.
 * Says {@code answering} once it is at work, goes on until its input ends, then hands in and compares; exits with 0 if
 * nothing was lost, doubled, forgotten or signed out.
 */
final class CrowdBeyond {

    private static final int CANDIDATES = Integer.getInteger("exam.chaos.candidates", 40);
    private static final long SEED = 20;

    /** Leaves the nodes, which share this machine's processors, enough to find each other again. */
    private static final Pace PACE = new Pace(Duration.ofMillis(20));

    private CrowdBeyond() {}

    /** @param servers addresses of the nodes; the database's stands in the environment as for a node */
    public static void main(String... servers) throws IOException {
        DatabaseAccess database = new DatabaseAccess(
                System.getenv("EXAM_DB_URL"), System.getenv("EXAM_DB_USER"), System.getenv("EXAM_DB_PASSWORD"));
        List<URI> nodes = Arrays.stream(servers).map(URI::create).toList();
        try (Crowd crowd = Crowd.seated(CANDIDATES, PACE, database, nodes, SEED)) {
            crowd.answers();
            System.out.println("answering");
            System.in.readAllBytes();
            crowd.awaitEverybodyAnswered();
            crowd.rests();
            crowd.leaves();
            System.out.println("browsers met: " + crowd.troubles());
            Comparison counted = crowd.compared();
            Zeros.in(counted, "after all cuts");
        }
    }
}
