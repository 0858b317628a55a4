package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs {@code split-brain.sh}: two nodes and their database on machines of their own, cut off from each other and healed,
 * under load. The script ends badly where readiness or views are not as they must be while cables are cut.
 */
@Tag("alone")
class SplitBrainIT {

    private static final Path SCRIPT = Path.of("src", "test", "scripts", "split-brain.sh");

    /** Two views, and a database that both reach: the brain is split. The other combinations take minutes. */
    private static final List<String> TELLING = List.of("a-b");

    private static final List<String> ALL =
            List.of("a-b", "a-db", "b-db", "a-b a-db", "a-b b-db", "a-db b-db", "a-b a-db b-db");

    @Test
    void nodes_that_know_each_other_by_address_lose_nothing_when_they_and_the_database_lose_sight_of_each_other()
            throws Exception {
        assertNothingIsLost("tcp", TELLING);
    }

    @Test
    @Tag("long")
    void nodes_that_meet_through_the_database_lose_nothing_in_any_combination_of_cuts() throws Exception {
        assertNothingIsLost("jdbc", ALL);
    }

    private static void assertNothingIsLost(String cluster, List<String> combinations) throws Exception {
        assumeTrue(
                Shell.can("unshare", "--net", "true") && Shell.can("ip", "netns"),
                "skipped: network namespaces need root on Linux, and iproute2");
        Process script = begin(cluster, combinations);
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(said);

        assertThat(script.waitFor()).as(said).isZero();

        assertThat(said.lines().filter(line -> line.startsWith("cut "))).hasSameSizeAs(combinations);
        assertThat(said).contains(" 0 lost, 0 applied twice, 0 graded twice, 0 graded never, 0 signed out");
    }

    private static Process begin(String cluster, List<String> combinations) throws IOException {
        List<String> initdb = PostgresServer.running().program("initdb");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        SCRIPT.toString(),
                        ExamNode.jar().toAbsolutePath().toString(),
                        Path.of(initdb.get(initdb.size() - 1)).getParent().toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrowdBeyond.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("CLUSTER", cluster);
        builder.environment().put("COMBINATIONS", String.join(",", combinations));
        builder.environment().put("CUT_SECONDS", System.getProperty("exam.cut.seconds", "5"));
        builder.environment()
                .put(
                        "KEEP_LOGS",
                        Path.of("target", "node-logs", "split-brain-" + cluster).toString());
        Process script = builder.start();
        // However this JVM ends, the script is told, and removes what it made.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(script)));
        return script;
    }

    private static void end(Process script) {
        script.destroy();
        try {
            script.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
