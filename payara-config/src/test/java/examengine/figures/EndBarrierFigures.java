package examengine.figures;

import examengine.figures.DueSittings.Standing;
import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happens when thousands of sittings fall due in the same second: how long until the last is closed, until the last
 * is graded, and how long others wait for their answers to be saved meanwhile. Target: 5,000 closed, graded and visible
 * within 30 seconds after deadline and grace.
 */
public final class EndBarrierFigures {

    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long LOOK_EACH_MILLIS = 200;
    private static final List<String> JVM =
            List.of(System.getProperty("figures.jvm", "-Xmx768m").split(" "));

    private EndBarrierFigures() {}

    /** @param sizes how many sittings; 5,000 unless given */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        int count = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 5_000;
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        try (ExamNode node = ExamNode.with(settings).onJvmWith(JVM)) {
            URI address = node.start();
            FullHall hall = FullHall.at(address);
            DueSittings sittings = new DueSittings(access);
            AnswerDatabase database = new AnswerDatabase(access);
            sittings.make(count, Instant.now().plus(LONGEST));
            database.givesTime();
            System.out.printf("node %d, %,d sittings, load average %s%n", node.pid(), count, loadAverage());
            Instant deadline = Instant.now().plus(QUIET);
            sittings.fallDueAt(deadline);
            watch(
                    sittings,
                    count,
                    deadline.plus(DueSittings.GRACE),
                    new Neighbour(new Line(address, hall.deal(1, "/api").get(0))));
            System.out.printf(
                    "CPU s: JVM %.1f, database %.1f in all%n",
                    CpuTime.of(node.pid()).toMillis() / 1e3,
                    CpuTime.ofFamily(database.postmaster()).toMillis() / 1e3);
        }
    }

    private static void watch(DueSittings sittings, int count, Instant due, Neighbour neighbour)
            throws InterruptedException, IOException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), due).toMillis()));
        neighbour.begin();
        double closed = 0;
        Standing standing = sittings.standing();
        while (standing.graded() < count && Instant.now().isBefore(due.plus(LONGEST))) {
            closed = standing.closed() < count ? secondsSince(due) : closed;
            Thread.sleep(LOOK_EACH_MILLIS);
            standing = sittings.standing();
        }
        System.out.printf(
                "closed %.1f s, graded %.1f s after deadline and grace; load average %s%n",
                closed, secondsSince(due), loadAverage());
        System.out.println(standing);
        System.out.println("a neighbour's answers meanwhile: " + neighbour.end());
    }

    private static double secondsSince(Instant due) {
        return Duration.between(due, Instant.now()).toMillis() / 1e3;
    }

    private static String loadAverage() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
