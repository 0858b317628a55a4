package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workers that compare faces live and die with their node. */
class FaceWorkerIT {

    private static final Path MODELS = Path.of(System.getProperty("exam.shared", "../shared"), "models");

    @Test
    void a_node_with_models_has_workers_that_end_with_it_even_when_it_is_killed() throws IOException {
        assumeTrue(Files.isDirectory(MODELS), "set the system property exam.shared to the folder that has models");
        Map<String, String> settings = Map.of(
                "EXAM_DEMO", "true", "EXAM_MODELS", MODELS.toAbsolutePath().toString(), "EXAM_FACE_WORKERS", "1");
        try (ExamNode node = ExamNode.with(settings)) {
            node.start();
            node.awaitOutput("faces are compared by");
            List<ProcessHandle> workers = workersOf(node);

            node.killHard();

            assertThat(workers).hasSize(1);
            workers.forEach(worker -> worker.onExit().join());
        }
    }

    private static List<ProcessHandle> workersOf(ExamNode node) {
        return ProcessHandle.of(node.pid()).orElseThrow().descendants().toList();
    }
}
