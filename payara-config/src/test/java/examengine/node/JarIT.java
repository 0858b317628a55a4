package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** The one runnable jar, as an operator meets it. */
class JarIT {

    private static final ExamNode NODE = ExamNode.sharedDemo();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void it_is_ready() throws Exception {
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void it_does_not_tell_what_it_runs_on() throws Exception {
        assertThat(get("/api/session").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void it_does_not_answer_trace() throws Exception {
        HttpRequest trace = HttpRequest.newBuilder(NODE.uri())
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(trace, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void it_listens_on_its_http_port_only() throws IOException {
        assumeThat(Files.exists(Path.of("/proc/net/tcp"))).as("Linux").isTrue();
        assertThat(ListeningPorts.of(NODE.pid())).containsExactly(NODE.port());
    }

    @Test
    void its_greeting_names_the_addresses_and_a_demo_account() {
        NODE.awaitOutput("Ctrl-C stops it");
        assertThat(NODE.output()).contains("考试引擎（演示）已就绪", NODE.uri() + "/admin/", "candidate1", "exam-demo");
    }

    @Test
    void the_demo_key_is_for_its_owner_only() throws IOException {
        Path key = NODE.data().resolve("demo-secret.key");
        assumeThat(Files.getFileStore(key).supportsFileAttributeView("posix")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void it_unpacks_and_starts_nothing_that_compares_faces_without_models() {
        assertThat(NODE.data().resolve("server/face")).doesNotExist();
        assertThat(ProcessHandle.of(NODE.pid()).orElseThrow().descendants()).isEmpty();
    }

    @Test
    void it_writes_a_log() {
        assertThat(NODE.data().resolve("logs/node.log")).isNotEmptyFile();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = NODE.uri().resolve(path);
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
