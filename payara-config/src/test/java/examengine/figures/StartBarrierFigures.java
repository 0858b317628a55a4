package examengine.figures;

import examengine.node.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What happens when a thousand candidates, signed in and checked, start in the same second: how long each waits for the
 * paper, and what it costs. Target: 1,000 on one node of 2 cores within 10 seconds, 99 of 100 within 5, no error. The
 * first barrier finds the node as it came up, the others find it warm.
 */
public final class StartBarrierFigures {

    private static final int BARRIERS = 3;
    private static final List<String> JVM =
            List.of(System.getProperty("figures.jvm", "-Xmx768m").split(" "));
    private static final String READY =
            """
            {"state": "READY", "started_at": null, "deadline": null, "earliest_submission_at": null, "page_lease": 1}
            """;

    private final List<URI> nodes;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private StartBarrierFigures(List<URI> nodes) {
        this.nodes = nodes;
    }

    /** @param sizes how many candidates there are at each barrier, and nodes that share them; 1,000 and 1 unless given */
    public static void main(String[] sizes) throws IOException, SQLException {
        int count = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 1_000;
        int servers = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 1;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (Nodes nodes = Nodes.started(servers, settings, JVM)) {
            FullHall.at(nodes.addresses().get(0));
            Copies.of(access, count * BARRIERS, READY).signedIn().close();
            long postmaster = new AnswerDatabase(access).postmaster();
            System.out.printf("nodes %s%n", nodes.pids());
            for (int barrier = 0; barrier < BARRIERS; barrier++) {
                Duration jvm = nodes.cpuTime();
                Duration database = CpuTime.ofFamily(postmaster);
                System.out.println(new StartBarrierFigures(nodes.addresses()).start(barrier * count + 1, count));
                System.out.printf(
                        "CPU ms a start: JVM %.2f, database %.2f%n",
                        (double) nodes.cpuTime().minus(jvm).toMillis() / count,
                        (double) CpuTime.ofFamily(postmaster).minus(database).toMillis() / count);
            }
        }
    }

    private String start(int first, int count) {
        List<CompletableFuture<Long>> waits = new ArrayList<>();
        Instant begun = Instant.now();
        for (int number = first; number < first + count; number++) {
            waits.add(start(nodes.get(number % nodes.size()), "copy-" + number));
        }
        long[] millis =
                waits.stream().mapToLong(CompletableFuture::join).sorted().toArray();
        long errors = Arrays.stream(millis).filter(wait -> wait < 0).count();
        return "%d papers in %.1f s: p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms, %d errors"
                .formatted(
                        count,
                        Duration.between(begun, Instant.now()).toMillis() / 1e3,
                        millis[count / 2],
                        millis[(int) (count * 0.95)],
                        millis[(int) (count * 0.99)],
                        millis[count - 1],
                        errors);
    }

    /** Milliseconds until the paper was there, or -1. */
    private CompletableFuture<Long> start(URI node, String candidate) {
        HttpRequest request = HttpRequest.newBuilder(node.resolve("/api/sittings/" + candidate + "/start"))
                .header("Cookie", "exam_session=" + candidate)
                .header("X-Requested-With", "exam")
                .header("X-Page-Lease", "1")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        long sent = System.nanoTime();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(answer -> isPaper(answer) ? (System.nanoTime() - sent) / 1_000_000 : -1)
                .exceptionally(StartBarrierFigures::toldOf);
    }

    private static long toldOf(Throwable failure) {
        System.out.println("An error: " + failure.getMessage());
        return -1L;
    }

    private static boolean isPaper(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200 && answer.body().length > 2_000;
    }
}
