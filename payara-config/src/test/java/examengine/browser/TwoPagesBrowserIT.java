package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import examengine.hall.Seat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One candidate, two computers: only one page may write, and both know which. */
@Tag("browser")
class TwoPagesBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void the_second_page_asks_takes_over_and_gives_back() {
        Seat seat = LAB.seats("candidate4");
        Device first = LAB.pc();
        Device second = LAB.pc();
        PaperPage atFirst = first.startsPractice("candidate4");
        atFirst.chooses(1, "A");
        assertThat(atFirst.savedLine()).containsText("已保存 1/80");

        EntryPages asked = second.opensExamPages().signsIn("candidate4").continues(ExamsPage.PRACTICE);
        assertThat(asked.question()).containsText("这场考试已在另一页面打开");
        second.shoots("pc-30-opened-elsewhere");
        PaperPage atSecond = asked.takesOver();
        assertThat(atSecond.goesTo(1).choice("A")).isChecked();
        atSecond.chooses(2, "B");
        assertThat(atSecond.savedLine()).containsText("已保存 2/80");

        atFirst.chooses(3, "C");
        assertThat(atFirst.curtain()).containsText("本页已停止保存");
        first.shoots("pc-31-superseded");
        assertThat(seat.sitting().at(3)).as("what the older page chose").isNull();

        PaperPage back = atFirst.takesOverAgain();
        assertThat(back.savedLine()).containsText("已保存 3/80");
        assertThat(seat.sitting().at(3).choices()).isEqualTo(List.of("C"));
        atSecond.chooses(4, "D");
        assertThat(atSecond.curtain()).containsText("本页已停止保存");
    }

    @Test
    void a_second_tab_takes_along_what_the_first_could_not_send() {
        Seat seat = LAB.seats("candidate12");
        Device pc = LAB.pc();
        PaperPage first = pc.startsPractice("candidate12");
        first.chooses(6, "A");
        assertThat(first.savedLine()).containsText("已保存 1/80");
        pc.losesRequestsOfTab("**/heartbeat");
        pc.losesRequestsOfTab("**/answers**");
        pc.losesRequestsOfTab("**/answers/**");
        FiveAnswers.give(first);
        assertThat(first.savedLine()).containsText("5 题待上传，作答已存本机");

        Page tab = pc.opensSecondTab(pc.tab().url());
        PaperPage second = new EntryPages(tab).takesOver();
        assertThat(second.savedLine()).containsText("已保存 6/80");
        FiveAnswers.assertSaved(seat);
        assertThat(first.savedLine()).containsText("已保存 1/80 · 网络中断，自");

        pc.tab().unrouteAll();
        assertThat(first.curtain()).containsText("本页已停止保存", ServerLoss.patiently());
        assertThat(first.savedLine()).containsText("本页已停止保存");
        assertThat(second.savedLine()).containsText("已保存 6/80");
    }

    @Test
    void what_one_pc_could_not_send_takes_no_answer_from_what_another_saved_since_unless_the_candidate_says_so() {
        Seat seat = LAB.seats("candidate16");
        Device first = LAB.pc();
        Device second = LAB.pc();
        PaperPage atFirst = first.startsPractice("candidate16");
        first.losesRequestsOfTab("**/heartbeat");
        first.losesRequestsOfTab("**/answers**");
        first.losesRequestsOfTab("**/answers/**");
        atFirst.chooses(3, "A").chooses(3, "B").chooses(3, "A").chooses(3, "B");
        assertThat(atFirst.savedLine()).containsText("1 题待上传，作答已存本机");
        PaperPage atSecond = second.opensExamPages()
                .signsIn("candidate16")
                .continues(ExamsPage.PRACTICE)
                .takesOver();
        atSecond.chooses(3, "C");
        assertThat(atSecond.savedLine()).containsText("已保存 1/80");
        first.tab().unrouteAll();
        assertThat(atFirst.curtain()).containsText("本页已停止保存", ServerLoss.patiently());

        PaperPage back = atFirst.takesOverAgain();
        assertThat(back.savedLine()).containsText("第 3 题另有较早的作答未上传");
        assertThat(back.goesTo(3).choice("C")).isChecked();
        assertThat(seat.sitting().at(3).choices()).containsExactly("C");
        first.shoots("pc-32-older-choice");

        back.takesOlderChoice();
        assertThat(back.choice("B")).isChecked();
        assertThat(back.savedLine()).not().containsText("较早的作答");
        assertThat(back.savedLine()).containsText("已保存 1/80");
        assertThat(seat.sitting().at(3).choices()).containsExactly("B");
        assertThat(first.keeps()).as("nothing waits any more").noneMatch(kept -> kept.contains("revision"));
    }
}
