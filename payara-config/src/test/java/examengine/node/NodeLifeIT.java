package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A node comes and goes: in order, by force, and on either database. */
class NodeLifeIT {

    private static final int ENDED_BY_SIGTERM = 143;
    private static final int NOBODY = 0;
    private static final int NOT_SIGNED_IN = 401;

    @Test
    void it_starts_again_after_a_kill_9_on_the_same_data_stops_in_order_and_cleans_up() throws IOException {
        try (ExamNode node = ExamNode.demo()) {
            node.start();
            node.killHard();

            node.restart();
            node.awaitOutput("Ctrl-C stops it");

            assertThat(node.stop()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(node.data().resolve("server")).doesNotExist();
        }
    }

    @Test
    void it_starts_on_an_empty_postgres() throws IOException {
        Map<String, String> settings =
                new HashMap<>(PostgresServer.running().freshDatabase().asSettings());
        settings.put("EXAM_SECRET_KEY", "ZXhhbS1lbmdpbmUtdGVzdC1rZXktMzItYnl0ZXMhISE=");
        settings.put("EXAM_CLUSTER_SECRET", "the secret of a cluster of one");
        try (ExamNode node = ExamNode.with(settings)) {
            node.start();

            node.awaitOutput("The examination engine is ready");
        }
    }

    @Test
    void whoever_comes_before_it_is_ready_or_after_it_has_drained_finds_nobody() throws Exception {
        try (ExamNode node = ExamNode.demo()) {
            node.launch();
            int first = NOBODY;
            while (first == NOBODY && node.isRunning()) {
                first = answerOf(node);
            }
            assertThat(first).isEqualTo(NOT_SIGNED_IN);
            node.awaitOutput("Ctrl-C stops it");

            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(node::stop);
            Set<Integer> answers = new HashSet<>();
            while (!end.isDone()) {
                answers.add(answerOf(node));
            }
            assertThat(answers).isSubsetOf(NOT_SIGNED_IN, NOBODY);
        }
    }

    private static int answerOf(ExamNode node) throws IOException {
        HttpURLConnection asking =
                (HttpURLConnection) node.uri().resolve("/api/session").toURL().openConnection();
        try {
            return asking.getResponseCode();
        } catch (IOException refused) {
            return NOBODY;
        } finally {
            asking.disconnect();
        }
    }
}
