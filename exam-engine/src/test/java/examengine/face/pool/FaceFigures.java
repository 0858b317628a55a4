package examengine.face.pool;

import examengine.face.Comparison;
import examengine.face.SharedFaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What a comparison costs and how long one waits for it: first one after the other, then ten a second for a minute by eight
 * callers on two workers. The difference of both is the wait for a worker. Run with the test class path of this module,
 * absolute, for the workers run in a folder of their own, and {@code -Dexam.shared}.
 */
public final class FaceFigures {

    private static final int WORKERS = 2;
    private static final int CALLERS = 8;
    private static final int A_SECOND = 10;
    private static final int SECONDS = 60;
    private static final int ALONE = 50;

    private final RealWorkers workers;
    private final int frames;

    private FaceFigures(RealWorkers workers, int frames) {
        this.workers = workers;
        this.frames = frames;
    }

    public static void main(String[] none) throws Exception {
        try (RealWorkers workers = new RealWorkers(SharedFaces.models(), WORKERS, Duration.ofSeconds(5)).untilReady()) {
            for (int frames : new int[] {1, 3}) {
                FaceFigures figures = new FaceFigures(workers, frames);
                figures.warmUp();
                figures.oneAfterTheOther();
                figures.manyAtOnce();
            }
            for (ProcessHandle worker : RealWorkers.running().toList()) {
                System.out.println(resident(worker));
            }
        }
    }

    private void warmUp() {
        for (int i = 0; i < ALONE; i++) {
            nanosOf(i);
        }
    }

    private void oneAfterTheOther() {
        long[] nanos = new long[ALONE];
        for (int i = 0; i < ALONE; i++) {
            nanos[i] = nanosOf(i);
        }
        print("one after the other", nanos);
    }

    private void manyAtOnce() throws Exception {
        Duration before = workers.cpu();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        List<List<byte[]>> made =
                IntStream.range(0, A_SECOND * SECONDS).mapToObj(this::pictures).toList();
        List<Future<Future<Long>>> asked = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            List<byte[]> pictures = made.get(i);
            asked.add(clock.schedule(
                    () -> {
                        long wish = System.nanoTime();
                        return callers.submit(() -> nanosSince(wish, pictures));
                    },
                    i * 1_000L / A_SECOND,
                    TimeUnit.MILLISECONDS));
        }
        long[] nanos = new long[asked.size()];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = asked.get(i).get().get();
        }
        callers.shutdown();
        clock.shutdown();
        print(A_SECOND + " a second, " + CALLERS + " callers, " + WORKERS + " workers", nanos);
        System.out.printf(
                "  CPU a comparison: %.1f ms%n", workers.cpu().minus(before).toMillis() / (double) nanos.length);
    }

    private long nanosOf(int number) {
        List<byte[]> pictures = pictures(number);
        return nanosSince(System.nanoTime(), pictures);
    }

    private long nanosSince(long wish, List<byte[]> pictures) {
        Comparison comparison = workers.faces().compare(pictures.get(0), pictures.subList(1, pictures.size()));
        if (comparison.notCompared() != null) {
            System.out.println("  " + comparison);
        }
        return System.nanoTime() - wish;
    }

    /** A portrait and frames of the same person. */
    private List<byte[]> pictures(int number) {
        int person = 1 + number % SharedFaces.PEOPLE;
        List<byte[]> pictures = new ArrayList<>();
        pictures.add(SharedFaces.enrolled(person, 1));
        for (int frame = 0; frame < frames; frame++) {
            pictures.add(SharedFaces.taken(person, 2 + (number + frame) % (SharedFaces.PICTURES - 1)));
        }
        return pictures;
    }

    /** What Linux says about its memory; elsewhere nothing. */
    private static String resident(ProcessHandle worker) throws IOException {
        Path status = Path.of("/proc", String.valueOf(worker.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssAnon"))
                        .toList()
                        .toString()
                : "";
    }

    private void print(String what, long... nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%d frame(s), %s: p50 %.0f ms, p99 %.0f ms, max %.0f ms (%d)%n",
                frames,
                what,
                millis(nanos[nanos.length / 2]),
                millis(nanos[nanos.length * 99 / 100]),
                millis(nanos[nanos.length - 1]),
                nanos.length);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
