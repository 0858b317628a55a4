package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import examengine.hall.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proctor watches, acts and decides; the candidate's page follows by itself. */
@Tag("browser")
class ProctorBrowserIT {

    private static final Duration BOARD_FOLLOWS_WITHIN = Duration.ofSeconds(2);
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    /** Milliseconds: what a page learns by its heartbeat, twelve seconds apart at most. */
    private static final double NEXT_HEARTBEAT = 25_000;
    /** Milliseconds: a board believes in its line for twelve seconds without a frame. */
    private static final double SILENCE = 30_000;

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void the_board_follows_every_answer_and_every_action_reaches_the_candidate() {
        String name = "赵磊";
        LAB.seats("candidate7");
        Device desk = LAB.pc();
        ProctorBoard board = desk.opensConsole().signsIn("proctor1").watches(ExamsPage.PRACTICE);
        assertThat(board.state(name)).hasText("可以开始");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate7");
        assertThat(board.state(name)).hasText("作答中");

        assertThat(boardFollows(board, name, paper))
                .allSatisfy(after -> assertThat(after).isLessThan(BOARD_FOLLOWS_WITHIN));
        desk.shoots("console-01-board");

        extends1Minute(board, name, paper);
        suspendsAndResumes(board, name, paper, pc);

        board.submits(name, "考生请求提前结束");
        assertThat(pc.tab().locator("main")).containsText("离场拍照核验", patiently());
        new CameraPage(pc.tab()).takesPhoto().usesPhoto();
        new ResultPage(pc.tab());
        assertThat(board.state(name)).hasText("成绩已公布");
    }

    /** How long it takes from a click in the hall to the number on the board. */
    private static List<Duration> boardFollows(ProctorBoard board, String name, PaperPage paper) {
        List<Duration> taken = new ArrayList<>();
        for (int position = 1; position <= 5; position++) {
            paper.goesTo(position);
            assertThat(board.answered(name)).hasText(position - 1 + "/80");
            long clicked = System.nanoTime();
            paper.choice("A").check();
            board.answered(name).getByText(position + "/80").waitFor();
            taken.add(Duration.ofNanos(System.nanoTime() - clicked));
        }
        System.out.println("from the click to the board: "
                + taken.stream().map(Duration::toMillis).toList() + " ms");
        return taken;
    }

    private static void extends1Minute(ProctorBoard board, String name, PaperPage paper) {
        long asked = System.nanoTime();
        Duration left = paper.timeLeft();
        board.extends1Minute(name, "更换键盘");
        assertThat(paper.clock())
                .hasText(Pattern.compile("05:\\d\\d"), new HasTextOptions().setTimeout(NEXT_HEARTBEAT));
        Duration passed = Duration.ofNanos(System.nanoTime() - asked);
        assertThat(paper.timeLeft()).isCloseTo(left.plus(ONE_MINUTE).minus(passed), Duration.ofSeconds(3));
    }

    private static void suspendsAndResumes(ProctorBoard board, String name, PaperPage paper, Device pc) {
        board.suspends(name, "消防演练");
        assertThat(paper.curtain()).containsText("消防演练", patiently());
        assertThat(board.state(name)).hasText("已暂停");
        pc.shoots("pc-50-suspended");
        pc.tab().reload();
        assertThat(pc.tab().locator("main")).containsText("消防演练");

        board.resumes(name, "演练结束");
        paper.question().waitFor();
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 6/80");
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(NEXT_HEARTBEAT);
    }

    @Test
    void a_person_compares_the_photos_and_the_candidate_goes_on_by_itself() {
        String name = "黄丽";
        Seat seat = LAB.seatsInReviewedExam("candidate8");
        Device pc = LAB.pc();
        EntryPages entry = pc.opensExamPages().signsIn("candidate8").continues(ExamsPage.EXAM);
        assertThat(entry.heading("工作人员正在核验您的照片")).isVisible();

        Device desk = LAB.pc();
        ReviewsPage reviews = desk.opensConsole().signsIn("proctor1").reviews().turnsTo(name);
        assertIsShown(reviews.portrait());
        assertIsShown(reviews.photo());
        desk.shoots("console-02-review");
        reviews.isSamePerson();

        assertThat(entry.startButton()).isVisible();
        assertThat(seat.state()).isEqualTo("READY");
    }

    private static void assertIsShown(Locator image) {
        assertThat(image).isVisible();
        assertThat((boolean) image.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isTrue();
    }

    @Test
    void a_board_that_lost_its_line_says_so_catches_up_and_ends_with_the_session() {
        String name = "吴昊";
        Seat seat = LAB.seats("candidate10");
        Device desk = LAB.pc();
        ConsolePage console = desk.opensConsole().signsIn("proctor1");
        ProctorBoard board = console.watches(ExamsPage.PRACTICE);
        assertThat(board.state(name)).hasText("可以开始");

        desk.losesNetwork();
        assertThat(board.staleBanner()).isVisible(new IsVisibleOptions().setTimeout(SILENCE));
        desk.shoots("console-03-stale");
        seat.opensPage().starts();
        desk.getsNetworkBack();
        assertThat(board.staleBanner()).isHidden(new IsHiddenOptions().setTimeout(SILENCE));
        assertThat(board.state(name)).hasText("作答中");

        Page second = desk.opensSecondTab("/admin/");
        ConsolePage elsewhere = new ConsolePage(second);
        elsewhere.signsOut();
        assertThat(console.signInTitle()).isVisible();
    }
}
