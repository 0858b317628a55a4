package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import examengine.hall.ExamHall;
import examengine.hall.Seat;
import examengine.node.ExamNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page whose own node cannot serve goes on at the other address it knows. */
@Tag("browser")
class SeveralAddressesBrowserIT {

    private static final Map<String, String> TOGETHER = Map.of(
            "EXAM_DEMO", "true",
            "EXAM_SECRET_KEY", "ZXhhbS1lbmdpbmUtdGVzdC1rZXktMzItYnl0ZXMhISE=",
            "EXAM_CLUSTER", "jdbc",
            "EXAM_CLUSTER_SECRET", "the secret of two nodes");

    private static Chromium chromium;
    private static Postgres database;
    private static ExamNode healthy;
    private static ExamNode own;

    @BeforeAll
    static void two_nodes_that_name_each_other() {
        chromium = Chromium.launched(Optional.empty());
        database = new Postgres();
        healthy = node(database.asSettings());
        own = node(database.asSettingsOfSecondDoor());
        healthy.runs(ExamNode.jar(), naming(own)).start();
        own.runs(ExamNode.jar(), naming(healthy)).start();
    }

    private static ExamNode node(Map<String, String> access) {
        Map<String, String> settings = new HashMap<>(TOGETHER);
        settings.putAll(access);
        return ExamNode.with(settings);
    }

    private static Map<String, String> naming(ExamNode other) {
        return Map.of("EXAM_PUBLIC_SERVERS", other.uri().toString());
    }

    @AfterAll
    static void close() throws IOException {
        chromium.close();
        own.close();
        healthy.close();
    }

    @Test
    void answers_are_saved_at_the_other_address_while_the_pages_own_node_has_no_database() {
        Seat seat = new ExamHall(healthy.uri())
                .candidate("candidate1")
                .signsIn()
                .consents()
                .enters("practice");
        seat.showsFace();
        Device pc = new Device(chromium.context(
                new NewContextOptions().setBaseURL(own.uri().toString()).setLocale("zh-CN")));
        PaperPage paper = pc.startsPractice("candidate1");
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80");

        pc.expectsLostServer();
        database.closesSecondDoor();
        FiveAnswers.give(paper);

        assertThat(paper.savedLine()).containsText("已保存 6/80", ServerLoss.patiently());
        FiveAnswers.assertSaved(seat);
        assertThat(pc.troubles()).isEmpty();
        pc.close();
    }
}
