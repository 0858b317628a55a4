package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A node of a cluster comes to an empty PostgreSQL, keeps it from a node that wants it to itself, and goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodeLifeIT {

    private static final int FAILED = 1;
    private static final int ENDED_BY_SIGTERM = 143;
    private static final Duration LONGEST_FAILURE = Duration.ofSeconds(120);
    private static final int NOBODY = 0;
    private static final int NOT_SIGNED_IN = 401;

    private static final PostgresServer.Access DATABASE =
            PostgresServer.running().freshDatabase();
    private static final ExamNode MEMBER = ExamNode.with(settings("jdbc"));

    @AfterAll
    static void it_is_removed() throws IOException {
        MEMBER.close();
    }

    @Test
    @Order(1)
    void whoever_comes_before_it_is_ready_finds_nobody() throws IOException {
        MEMBER.launch();
        int first = NOBODY;
        while (first == NOBODY && MEMBER.isRunning()) {
            first = answer();
        }

        assertThat(first).isEqualTo(NOT_SIGNED_IN);
        MEMBER.awaitOutput("The examination engine is ready");
    }

    @Test
    @Order(2)
    void a_node_that_wants_a_database_to_itself_does_not_get_one_that_a_cluster_uses() throws IOException {
        try (ExamNode loner = ExamNode.with(settings("off"))) {
            int exitCode = loner.launch().exitCode(LONGEST_FAILURE);

            assertThat(exitCode).isEqualTo(FAILED);
            assertThat(loner.output()).contains("另一个节点正在使用这个数据库", "Another node is using this database");
        }
    }

    @Test
    @Order(3)
    void it_stops_in_order_cleans_up_and_whoever_comes_late_finds_nobody() throws IOException {
        CompletableFuture<Integer> end = CompletableFuture.supplyAsync(MEMBER::stop);
        Set<Integer> answers = new HashSet<>();
        while (!end.isDone()) {
            answers.add(answer());
        }

        assertThat(end.join()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(answers).isSubsetOf(NOT_SIGNED_IN, NOBODY);
        assertThat(MEMBER.data().resolve("server")).doesNotExist();
    }

    private static int answer() throws IOException {
        HttpURLConnection asking =
                (HttpURLConnection) MEMBER.uri().resolve("/api/session").toURL().openConnection();
        try {
            return asking.getResponseCode();
        } catch (IOException refused) {
            return NOBODY;
        } finally {
            asking.disconnect();
        }
    }

    private static Map<String, String> settings(String cluster) {
        Map<String, String> settings = new HashMap<>(DATABASE.asSettings());
        settings.put("EXAM_SECRET_KEY", "ZXhhbS1lbmdpbmUtdGVzdC1rZXktMzItYnl0ZXMhISE=");
        settings.put("EXAM_CLUSTER", cluster);
        settings.put("EXAM_CLUSTER_SECRET", "the secret of a cluster of one");
        return settings;
    }
}
