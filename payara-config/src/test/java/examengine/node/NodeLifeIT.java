package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A node comes and goes: in order, by force, and on either database. */
class NodeLifeIT {

    private static final int ENDED_BY_SIGTERM = 143;

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
}
