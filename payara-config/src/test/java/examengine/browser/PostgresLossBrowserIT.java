package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Seat;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As on the embedded database, so on PostgreSQL. */
@Tag("browser")
@Order(3)
class PostgresLossBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onOwnPostgresNode();

    @Test
    void a_page_outlives_its_server_and_saves_everything_without_a_reload() {
        ServerLoss.isOutlived(LAB, "candidate4");
    }

    @Test
    void a_page_says_that_the_server_cannot_save_and_goes_on_by_itself_when_the_database_is_back() {
        Seat seat = LAB.seats("candidate5");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate5");
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80");

        pc.expectsLostServer();
        LAB.database().closes();
        FiveAnswers.give(paper);
        assertThat(paper.savedLine()).containsText("已保存 1/80 · 服务器暂时不能保存，自", ServerLoss.patiently());
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");
        assertThat(paper.curtain()).isHidden();
        pc.shoots("pc-22-database-away");
        LAB.database().opens();

        assertThat(paper.savedLine()).containsText("已保存 6/80", ServerLoss.patiently());
        assertThat(paper.curtain()).isHidden();
        FiveAnswers.assertSaved(seat);
        assertThat(pc.keeps()).as("nothing waits any more").noneMatch(kept -> kept.contains("revision"));
    }
}
