package examengine.figures;

import examengine.node.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a saved answer costs: a node on PostgreSQL, and in the same run, round by round, bare JAX-RS echoes of the same
 * requests on the same server, one that answers on the spot and one that answers on another thread, as everything must
 * that waits for a commit. A node's figures alone tell as much of the machine as of the node; their ratio to the echo's
 * does not. Targets: CPU of node and database together at most 1.7 times the echo's that answers on the spot and 0.15 ms,
 * 10,000 answers a second; both ratios are published.
 */
public final class AnswerFigures {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final List<String> JVM =
            List.of(System.getProperty("figures.jvm", "-Xmx768m").split(" "));

    private AnswerFigures() {}

    /**
     * The servers' JVM options may be given by the system property {@code figures.jvm}.
     *
     * @param sizes requests to warm up each contender with, requests in a round, and nodes that share them; 300,000, 60,000
     *     and 1 unless given
     */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        int warmUp = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 300_000;
        int round = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 60_000;
        int count = sizes.length > 2 ? Integer.parseInt(sizes[2]) : 1;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (Nodes nodes = Nodes.started(count, settings, JVM);
                EchoServer echo = EchoServer.start(JVM)) {
            AnswerDatabase database = new AnswerDatabase(access);
            FullHall hall = FullHall.at(nodes.addresses().get(0));
            database.givesTime();
            long postmaster = database.postmaster();
            System.out.printf("nodes %s, echo %d, PostgreSQL %d%n", nodes.pids(), echo.pid(), postmaster);
            Supplier<Duration> echoCpu = () -> CpuTime.of(echo.pid());
            compare(
                    new Contender(
                            "answer",
                            load(nodes.addresses(), hall, "/api"),
                            nodes::cpuTime,
                            () -> CpuTime.ofFamily(postmaster)),
                    new Contender(
                            "echo later", load(List.of(echo.uri()), hall, "/api/later"), echoCpu, () -> Duration.ZERO),
                    new Contender("echo", load(List.of(echo.uri()), hall, "/api"), echoCpu, () -> Duration.ZERO),
                    warmUp,
                    round);
            System.out.printf("%,d answers in the journal%n", database.answers());
        }
    }

    /** Connections go round the servers. */
    private static Load load(List<URI> servers, FullHall hall, String root) {
        List<Line> lines = new ArrayList<>();
        for (List<AnswerRequest> own : hall.deal(CONNECTIONS, root)) {
            lines.add(new Line(servers.get(lines.size() % servers.size()), own));
        }
        return new Load(lines);
    }

    private static void compare(Contender answer, Contender later, Contender echo, int warmUp, int requests)
            throws IOException {
        List<Contender> all = List.of(answer, later, echo);
        for (Contender contender : all) {
            contender.warmUp(warmUp);
        }
        System.out.println("load average " + loadAverage());
        System.out.println("| what | requests/s | p50 ms | p99 ms | errors | CPU ms: JVM | database |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int round = 0; round < ROUNDS; round++) {
            for (Contender contender : all) {
                contender.round(requests);
            }
        }
        System.out.println("Medians, load average " + loadAverage());
        all.forEach(Contender::printMedians);
        System.out.printf(
                "CPU of an answer: %.3f ms, %.2f times an echo later, %.2f times an echo%n",
                answer.median(Contender.Round::cpu), answer.costOver(later), answer.costOver(echo));
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
