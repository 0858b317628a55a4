package examengine.figures;

import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import examengine.rehearsal.wire.Lines;
import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import examengine.rehearsal.wire.Wire;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What thousands of open sittings weigh on one node: the heap after a collection, before and after each of them has read its
 * paper, saved an answer and shown a sign of life. Target: 10,000 within 512 MB.
 */
public final class OpenSittingsFigures {

    private static final int AT_ONCE = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> JVM =
            List.of(System.getProperty("figures.jvm", "-Xmx1g").split(" "));
    private static final String RUNNING = "{\"page_lease\": 1}";

    private final URI node;
    private final Wire wire = new Wire();
    private final Lines lines = new Lines(wire);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final int count;
    private final CountDownLatch done;

    private OpenSittingsFigures(URI node, int count) {
        this.node = node;
        this.count = count;
        this.done = new CountDownLatch(count);
    }

    /** @param sizes how many sittings besides the twenty of the demo; 9,980 unless given */
    public static void main(String[] sizes) throws IOException, InterruptedException, SQLException {
        int count = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 9_980;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (ExamNode exam = ExamNode.with(settings).onJvmWith(JVM)) {
            URI address = exam.start();
            FullHall.at(address);
            Copies.of(access, count, RUNNING).signedIn().close();
            new AnswerDatabase(access).givesTime();
            System.out.printf("heap before: %d MB%n", Heap.megabytesAfterCollection(exam.pid()));
            OpenSittingsFigures figures = new OpenSittingsFigures(address, count);
            figures.everybodyIsThere();
            System.out.printf(
                    "heap with %,d open sittings: %d MB; %d requests went wrong%n",
                    count, Heap.megabytesAfterCollection(exam.pid()), figures.wrong.get());
        }
    }

    private void everybodyIsThere() throws InterruptedException {
        wire.run(() -> {
            for (int lane = 0; lane < AT_ONCE; lane++) {
                nextOne();
            }
        });
        done.await();
        wire.close();
    }

    private void nextOne() {
        int number = next.incrementAndGet();
        if (number > count) {
            return;
        }
        String one = "copy-" + number;
        String answer = "{\"choices\":[\"A\"],\"revision\":1}";
        ask(
                one,
                Request.get(at(one, "")),
                200,
                () -> ask(
                        one,
                        Request.json("PUT", at(one, "/answers/1"), answer),
                        204,
                        () -> ask(one, Request.json("POST", at(one, "/heartbeat"), "{\"visible\":true}"), 200, () -> {
                            done.countDown();
                            nextOne();
                        })));
    }

    private static String at(String sitting, String below) {
        return "/api/sittings/" + sitting + below;
    }

    private void ask(String who, Request request, int status, Runnable then) {
        Request own = request.with("Cookie", "exam_session=" + who)
                .with("X-Requested-With", "exam")
                .with("X-Page-Lease", "1");
        lines.ask(node, own, PATIENCE, reply -> {
            complainUnless(status, reply);
            then.run();
        });
    }

    private void complainUnless(int status, Reply reply) {
        if (reply.status() != status && wrong.incrementAndGet() == 1) {
            System.out.println(
                    "The first error: " + reply.status() + " " + reply.silence() + " " + new String(reply.body()));
        }
    }
}
