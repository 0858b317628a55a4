package examengine.face.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import examengine.face.Band;
import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.Liveness;
import examengine.face.NotCompared;
import examengine.face.SharedFaces;
import examengine.face.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a comparison when its worker has no models, hangs, is killed or does not start: an answer, in time. */
class WorkerFaultsTest {

    private static final String DETECTOR = "face_detection_yunet_2023mar.onnx";
    private static final String EMBEDDER = "mobilefacenet_foamliu.onnx";
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void without_a_model_nothing_is_compared_and_the_node_says_which() throws IOException {
        copy(DETECTOR);
        try (RealWorkers workers = new RealWorkers(folder, 1, LONG)) {
            assertThat(workers.untilRefused()).isEqualTo("face-embedder-missing");
            assertThat(compare(workers)).isEqualTo(Comparison.none(NotCompared.NO_MODELS));
        }
    }

    @Test
    void a_model_that_was_changed_is_not_trusted() throws IOException {
        copy(DETECTOR);
        byte[] changed = Files.readAllBytes(SharedFaces.models().resolve(EMBEDDER));
        changed[changed.length / 2] ^= 1;
        Files.write(folder.resolve(EMBEDDER), changed);
        try (RealWorkers workers = new RealWorkers(folder, 1, LONG)) {
            assertThat(workers.untilRefused()).isEqualTo("face-model-altered");
        }
    }

    @Test
    void a_damaged_model_that_the_operator_vouches_for_is_named_unreadable() throws IOException {
        copy(DETECTOR);
        Files.write(folder.resolve("own.onnx"), new byte[100]);
        Files.writeString(
                folder.resolve("thresholds.json"),
                """
                {"embedders": {"cd00e292c5970d3c5e2f0ffa5171e555bc46bfc4faddfb4a418b6840b86e79a3": {
                  "input": {"order": "RGB", "scale": 1, "mean": [0, 0, 0], "deviation": [1, 1, 1]},
                  "one": {"match": 0.4, "review": 0.2}}}}
                """);
        try (RealWorkers workers = new RealWorkers(folder, 1, LONG)) {
            assertThat(workers.untilRefused()).isEqualTo("face-model-unreadable");
        }
    }

    @Test
    void a_worker_killed_in_the_middle_costs_one_comparison() {
        try (RealWorkers workers = new RealWorkers(SharedFaces.models(), 1, LONG).untilReady()) {
            ProcessHandle first = workers.process();
            CompletableFuture<Liveness> watched = CompletableFuture.supplyAsync(() -> watch(workers));
            busy(first);
            first.destroyForcibly();

            assertThat(watched.join()).isEqualTo(Liveness.NOT_CHECKED);
            assertThat(compare(workers).band()).isEqualTo(Band.MATCH);
        }
    }

    @Test
    void a_worker_killed_while_nobody_waits_costs_nothing() {
        try (RealWorkers workers = new RealWorkers(SharedFaces.models(), 1, LONG).untilReady()) {
            ProcessHandle first = workers.process();
            first.destroyForcibly();
            first.onExit().join();

            assertThat(compare(workers).band()).isEqualTo(Band.MATCH);
        }
    }

    @Test
    void a_worker_that_hangs_is_replaced() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "stopping a process takes /bin/kill");
        try (RealWorkers workers = new RealWorkers(SharedFaces.models(), 1, Duration.ofSeconds(4)).untilReady()) {
            ProcessHandle first = workers.process();
            new ProcessBuilder("/bin/kill", "-STOP", String.valueOf(first.pid()))
                    .start()
                    .waitFor();

            assertThat(compare(workers)).isEqualTo(Comparison.none(NotCompared.TIMED_OUT));
            RealWorkers.await(() -> !first.isAlive());
            assertThat(compare(workers.untilReady()).band()).isEqualTo(Band.MATCH);
        }
    }

    @Test
    void workers_that_never_start_do_not_make_anybody_wait() {
        WorkerCommand nonsense = new WorkerCommand(List.of("-cp", "nowhere", "Nothing"), folder, folder);
        try (WorkerFaces faces = new WorkerFaces(nonsense, 1, LONG, Thread::new)) {
            RealWorkers.await(() -> "face-worker-fails".equals(faces.readiness().code()));

            assertThat(faces.compare(new byte[0], List.of())).isEqualTo(Comparison.none(NotCompared.CRASHED));
        }
    }

    @Test
    void a_worker_ends_when_its_server_is_gone() throws IOException {
        Process worker = new WorkerCommand(
                        List.of("-cp", System.getProperty("java.class.path"), "examengine.face.worker.Main"),
                        SharedFaces.models(),
                        Files.createDirectories(
                                Path.of("target", "face-natives").toAbsolutePath()))
                .start(9);

        worker.getOutputStream().close();

        RealWorkers.await(() -> !worker.isAlive());
        assertThat(worker.isAlive()).isFalse();
    }

    private void copy(String model) throws IOException {
        Files.copy(SharedFaces.models().resolve(model), folder.resolve(model));
    }

    private static Comparison compare(RealWorkers workers) {
        return workers.faces().compare(SharedFaces.enrolled(1, 1), List.of(SharedFaces.taken(1, 2)));
    }

    /** Long enough to be killed in. */
    private static Liveness watch(RealWorkers workers) {
        return workers.faces()
                .watch(new Challenge(List.of(Turn.LEFT)), Collections.nCopies(60, SharedFaces.taken(1, 1)));
    }

    private static void busy(ProcessHandle worker) {
        Duration before = worker.info().totalCpuDuration().orElseThrow();
        RealWorkers.await(() -> worker.info().totalCpuDuration().orElse(before).compareTo(before.plusMillis(50)) > 0);
    }
}
