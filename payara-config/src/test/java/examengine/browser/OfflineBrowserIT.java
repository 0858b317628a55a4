package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Seat;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a candidate chose is not lost, whatever happens between the page and the database. */
@Tag("browser")
@Order(1)
class OfflineBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onOwnNode();

    /** Longer than the page ever waits before it tries again, 15 s. */
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("exam.offline.seconds", 16));

    @Test
    void answers_given_without_network_are_saved_when_it_comes_back() {
        Seat seat = LAB.seats("candidate1");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate1");

        pc.losesNetwork();
        FiveAnswers.give(paper);
        assertThat(paper.savedLine()).containsText("网络中断");
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");
        pc.shoots("pc-20-offline");
        assertThat(seat.sitting().answers()).isEmpty();

        pc.getsNetworkBack();
        assertThat(paper.savedLine()).containsText("已保存 5/80");
        FiveAnswers.assertSaved(seat);
        assertThat(pc.keeps()).as("nothing waits any more").noneMatch(kept -> kept.contains("revision"));
    }

    /** Away for as long as {@code -Dexam.offline.seconds} says; reloaded, and the node dies meanwhile. */
    @Test
    void a_long_absence_with_a_reload_and_a_dead_server_costs_nothing_and_no_click() {
        Seat seat = LAB.seats("candidate5");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate5");
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80 · ");
        pc.keepsPages();

        pc.expectsLostServer();
        pc.losesNetwork();
        FiveAnswers.give(paper);
        paper.changesMindFor(AWAY);
        assertThat(paper.savedLine()).containsText("已保存 1/80 · 网络中断，自");
        assertThat(paper.savedLine()).containsText("6 题待上传，作答已存本机");

        pc.tab().reload();
        assertThat(pc.tab().locator("main")).containsText("无法连接考试服务器");
        assertThat(new UnsentCard(pc.tab()).element()).containsText("6 题的作答未被服务器确认");
        pc.shoots("pc-21-reloaded-offline");
        LAB.node().killHard();
        pc.getsNetworkBack();
        LAB.node().restart();

        PaperPage after = new PaperPage(pc.tab());
        assertThat(after.savedLine()).containsText("已保存 6/80");
        FiveAnswers.assertSaved(seat);
        assertThat(pc.keeps()).as("nothing waits any more").noneMatch(kept -> kept.contains("revision"));
    }

    @Test
    void answers_that_did_not_get_through_survive_a_reload() {
        Seat seat = LAB.seats("candidate2");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate2");
        pc.losesRequests("**/answers**");
        pc.losesRequests("**/answers/**");
        FiveAnswers.give(paper);
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");

        pc.tab().reload();
        PaperPage reloaded = new PaperPage(pc.tab());
        assertThat(reloaded.goesTo(1).choice(FiveAnswers.CHOICE)).isChecked();
        pc.losesNothing();

        assertThat(reloaded.savedLine()).containsText("已保存 5/80");
        FiveAnswers.assertSaved(seat);
    }

    @Test
    void answers_survive_a_closed_tab_and_go_out_from_the_next() {
        Seat seat = LAB.seats("candidate3");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate3");
        String address = pc.tab().url();
        pc.losesNetwork();
        FiveAnswers.give(paper);
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");

        pc.closesTab();
        assertThat(seat.sitting().answers()).isEmpty();
        pc.getsNetworkBack();
        pc.opensTab(address);

        PaperPage next = new EntryPages(pc.tab()).takesOver();
        assertThat(next.savedLine()).containsText("已保存 5/80");
        FiveAnswers.assertSaved(seat);
    }

    @Test
    void a_page_outlives_its_server_and_saves_everything_without_a_reload() {
        ServerLoss.isOutlived(LAB, "candidate4");
    }
}
