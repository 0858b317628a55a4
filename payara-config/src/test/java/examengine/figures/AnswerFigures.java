package examengine.figures;

import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a saved answer costs: a node on PostgreSQL, and in the same run, round by round, a bare JAX-RS echo of the same
 * requests on the same server. The node's figures alone tell as much of the machine as of the node; the ratio of the two
 * does not. Targets: CPU of node and database together at most 1.7 times the echo's and 0.15 ms, 10,000 answers a second.
 */
public final class AnswerFigures {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final List<String> JVM = List.of("-Xmx768m");

    private AnswerFigures() {}

    /** @param sizes requests to warm up each server with, and requests in a round; 300,000 and 60,000 unless given */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        int warmUp = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 300_000;
        int round = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 60_000;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (ExamNode node = ExamNode.with(settings).onJvmWith(JVM);
                EchoServer echo = EchoServer.start(JVM)) {
            URI address = node.start();
            AnswerDatabase database = new AnswerDatabase(access);
            List<List<AnswerRequest>> requests = FullHall.at(address).deal(CONNECTIONS);
            database.givesTime();
            long postmaster = database.postmaster();
            System.out.printf("node %d, echo %d, PostgreSQL %d%n", node.pid(), echo.pid(), postmaster);
            compare(
                    new Contender(
                            "answer",
                            load(address, requests),
                            () -> CpuTime.of(node.pid()),
                            () -> CpuTime.ofFamily(postmaster)),
                    new Contender(
                            "echo", load(echo.uri(), requests), () -> CpuTime.of(echo.pid()), () -> Duration.ZERO),
                    warmUp,
                    round);
            System.out.printf("%,d answers in the journal%n", database.answers());
        }
    }

    private static Load load(URI server, List<List<AnswerRequest>> requests) {
        return new Load(requests.stream().map(own -> new Line(server, own)).toList());
    }

    private static void compare(Contender answer, Contender echo, int warmUp, int requests) throws IOException {
        answer.warmUp(warmUp);
        echo.warmUp(warmUp);
        System.out.println("load average " + loadAverage());
        System.out.println("| what | requests/s | p50 ms | p99 ms | errors | CPU ms: JVM | database |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int round = 0; round < ROUNDS; round++) {
            answer.round(requests);
            echo.round(requests);
        }
        System.out.println("Medians, load average " + loadAverage());
        answer.printMedians();
        echo.printMedians();
        System.out.printf(
                "CPU of an answer: %.3f ms, %.2f times an echo%n",
                answer.median(Contender.Round::cpu),
                answer.median(Contender.Round::cpu) / echo.median(Contender.Round::cpu));
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
