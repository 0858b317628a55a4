package examengine.face.pool;

import examengine.face.Faces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A pool of real processes, on the classes of this build. */
final class RealWorkers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** One folder for all tests of a run, since the native library in it is large. */
    private static final Path SCRATCH = Path.of("target", "face-natives").toAbsolutePath();

    private final WorkerFaces faces;

    RealWorkers(Path models, int workers, Duration limit) {
        try {
            Files.createDirectories(SCRATCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), "examengine.face.worker.Main");
        faces = new WorkerFaces(new WorkerCommand(program, models, SCRATCH), workers, limit, RealWorkers::daemon);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    Faces faces() {
        return faces;
    }

    RealWorkers untilReady() {
        await(() -> faces.readiness().isReady());
        return this;
    }

    /** Waits for a node that knows why it compares nothing, and says why. */
    String untilRefused() {
        await(() -> !"face-starting".equals(faces.readiness().code()));
        return faces.readiness().code();
    }

    /** The process of a pool of one. */
    ProcessHandle process() {
        await(() -> running().findFirst().isPresent());
        return running().findFirst().orElseThrow();
    }

    /** Of all present workers, since they started. */
    Duration cpu() {
        return running()
                .map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** This process has no other children that are Java; a long class path hides what else they were called with. */
    static Stream<ProcessHandle> running() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }

    static void await(BooleanSupplier condition) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("not within " + PATIENCE);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
        }
    }

    @Override
    public void close() {
        faces.close();
        await(() -> running().findFirst().isEmpty());
    }
}
