package examengine.figures;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.BoardSocket;
import examengine.node.PostgresServer;
import examengine.rehearsal.wire.Lines;
import examengine.rehearsal.wire.Request;
import examengine.rehearsal.wire.Wire;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long until a proctor sees an answer, on a board of a thousand seats that all answer: from the moment it is sent to the
 * frame that counts it, which is more than from the moment it is saved. Target: one second, 99 of 100. Told of the time when
 * the nodes are still cold and of the minute after it.
 */
public final class BoardFigures {

    private static final int SECONDS = 60;
    private static final int COLD_SECONDS_A_NODE = 30;
    private static final int BEATS_A_SECOND = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SESSION = "practice";
    private static final List<String> JVM =
            List.of(System.getProperty("figures.jvm", "-Xmx768m").split(" "));
    private static final String RUNNING = "{\"page_lease\": 1}";

    private final List<URI> nodes;
    private final int seats;
    private final Wire wire = new Wire();
    private final Lines lines = new Lines(wire);
    private final Map<Count, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final Queue<Long> coldWaits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wrong = new AtomicInteger();
    private final long warmFrom;
    private int next;

    private BoardFigures(List<URI> nodes, int seats) {
        this.nodes = nodes;
        this.seats = seats;
        this.warmFrom = System.nanoTime()
                + Duration.ofSeconds((long) COLD_SECONDS_A_NODE * nodes.size()).toNanos();
    }

    /** That a seat has so many answers. */
    private record Count(String sitting, int answers) {}

    /** @param sizes seats, answers a second of all of them, and nodes; 1,000, 200 and 1 unless given */
    public static void main(String[] sizes) throws IOException, InterruptedException, SQLException {
        int seats = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 1_000;
        int rate = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 200;
        int count = sizes.length > 2 ? Integer.parseInt(sizes[2]) : 1;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (Nodes all = Nodes.started(count, settings, JVM)) {
            FullHall.at(all.addresses().get(0));
            Copies.of(access, seats, RUNNING).signedIn().seated().close();
            new AnswerDatabase(access).givesTime();
            BoardFigures figures = new BoardFigures(all.addresses(), seats);
            try (BoardSocket board = BoardSocket.opened(all.addresses().get(count - 1), SESSION, figures::hears)) {
                figures.answer(rate);
                System.out.println(figures.told(board.isClosed()));
            }
        }
    }

    private void answer(int rate) throws InterruptedException {
        ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
        beat.scheduleAtFixedRate(
                () -> wire.run(() -> answerNext(rate / BEATS_A_SECOND)),
                0,
                1_000 / BEATS_A_SECOND,
                TimeUnit.MILLISECONDS);
        TimeUnit.SECONDS.sleep(COLD_SECONDS_A_NODE * nodes.size() + SECONDS);
        beat.shutdown();
        TimeUnit.SECONDS.sleep(PATIENCE.toSeconds());
        wire.close();
    }

    /** Everybody answers the first position, then everybody the second. */
    private void answerNext(int answers) {
        for (int i = 0; i < answers; i++, next++) {
            String sitting = "copy-" + (next % seats + 1);
            int position = next / seats + 1;
            sent.put(new Count(sitting, position), System.nanoTime());
            Request request = Request.json(
                            "PUT",
                            "/api/sittings/" + sitting + "/answers/" + position,
                            "{\"choices\":[\"A\"],\"revision\":1}")
                    .with("Cookie", "exam_session=" + sitting)
                    .with("X-Requested-With", "exam")
                    .with("X-Page-Lease", "1");
            lines.ask(nodes.get(next % nodes.size()), request, PATIENCE, reply -> {
                if (reply.status() != 204 && wrong.incrementAndGet() == 1) {
                    System.out.println("The first error: " + reply.status() + " " + new String(reply.body()));
                }
            });
        }
    }

    private void hears(JsonNode frame) {
        long now = System.nanoTime();
        for (JsonNode seat : frame.path("seats")) {
            if (seat.has("answered")) {
                shows(seat.path("sitting").asText(), seat.path("answered").asInt(), now);
            }
        }
    }

    private void shows(String sitting, int answered, long now) {
        for (int count = shown.getOrDefault(sitting, 0) + 1; count <= answered; count++) {
            Long begun = sent.remove(new Count(sitting, count));
            if (begun != null) {
                (begun < warmFrom ? coldWaits : waits).add(now - begun);
            }
        }
        shown.put(sitting, answered);
    }

    private String told(boolean isClosed) {
        return "cold: %s%nwarm: %s%n%d never shown, %d went wrong%s"
                .formatted(
                        spread(coldWaits),
                        spread(waits),
                        sent.size(),
                        wrong.get(),
                        isClosed ? "; the board was closed" : "");
    }

    private String spread(Queue<Long> nanos) {
        long[] millis =
                nanos.stream().mapToLong(wait -> wait / 1_000_000).sorted().toArray();
        return "%,d answers of %,d seats shown after p50 %d ms, p95 %d ms, p99 %d ms, %d ms at most"
                .formatted(
                        millis.length,
                        seats,
                        millis[millis.length / 2],
                        millis[(int) (millis.length * 0.95)],
                        millis[(int) (millis.length * 0.99)],
                        millis[millis.length - 1]);
    }
}
