package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Proposals.Proposed;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The time runs out while a page is cut off. What it could not send is not lost: it leaves the page as a file. */
@Tag("browser")
@Order(2)
class DeadlineOfflineBrowserIT {

    private static final Duration TIME_LEFT = Duration.ofSeconds(25);
    private static final String[] TYPED = {"1:B", "2:B", "3:B", "4:B", "5:B"};

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void what_was_typed_leaves_as_a_signed_file_on_the_spot_after_a_reload_and_later() {
        Seat seat = LAB.seats("candidate16");
        Device pc = LAB.pc();
        EntryPages entry = pc.opensExamPages().signsIn("candidate16").continues(ExamsPage.PRACTICE);
        String key = pc.hearsKey(entry::starts);
        PaperPage paper = new PaperPage(pc.tab());
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80");
        pc.keepsPages();
        leavesLittleTime(seat);
        pc.losesRequestsOfTab("**/heartbeat");
        pc.tab().reload();
        paper = new PaperPage(pc.tab());

        pc.losesNetwork();
        FiveAnswers.give(paper);
        UnsentCard card = new UnsentCard(pc.tab());
        assertThat(paper.curtain()).containsText("考试时间已到", ServerLoss.patiently());
        assertThat(card.element()).containsText("5 题的作答未被服务器确认");
        pc.shoots("pc-23-deadline-offline");
        UnsentFile file = card.downloads();
        assertThat(file.name()).matches("unsent-" + seat.id() + "-\\d+\\.json");
        assertThat(file.answers()).containsExactly(TYPED);
        assertThat(file.mac()).isEqualTo(file.macUnder(key));

        pc.tab().reload();
        UnsentFile afterReload = card.downloads();
        assertThat(afterReload.answers()).containsExactly(TYPED);
        assertThat(afterReload.mac()).isEqualTo(afterReload.macUnder(key));

        waitsUntilClosed(seat);
        pc.tab().unrouteAll();
        pc.getsNetworkBack();
        assertThat(pc.tab().locator("main")).containsText("离场拍照核验", ServerLoss.patiently());
        pc.shootsWhole("pc-24-closed-with-unsent");
        assertClosedWithoutThem(seat);
        Proposed seen = LAB.hall()
                .staff("examiner1")
                .proposals()
                .looksAt(seat, card.downloads().content());
        assertThat(seen.authentic()).isTrue();
        assertThat(seen.answers()).hasSize(5).allMatch(answer -> answer.newer() && answer.standing() == null);

        new CameraPage(pc.tab()).takesPhoto().usesPhoto();
        ResultPage result = new ResultPage(pc.tab());
        assertThat(card.element()).isVisible();
        ExamsPage exams = result.returns();
        assertThat(card.element()).isVisible();
        pc.shootsWhole("pc-25-exams-with-unsent");
        exams.signsOut();
        assertThat(card.downloads().answers()).containsExactly(TYPED);
    }

    /** A page learns a moved deadline with its next look at the sitting; the node's snapshot, which the heartbeat tells, is older. */
    private static void leavesLittleTime(Seat seat) {
        Sitting sitting = seat.sitting();
        LAB.database()
                .movesBack(
                        seat,
                        Duration.between(sitting.serverTime(), sitting.deadline())
                                .minus(TIME_LEFT));
    }

    /** Within the grace the server would still take everything. */
    private static void waitsUntilClosed(Seat seat) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!seat.state().equals("AWAITING_EXIT_CHECK")) {
            assertThat(System.nanoTime()).as("the sitting is closed").isLessThan(giveUp);
        }
    }

    private static void assertClosedWithoutThem(Seat seat) {
        Sitting closed = seat.sitting();
        assertThat(closed.submittedBy()).isEqualTo("DEADLINE");
        assertThat(closed.at(6).choices()).containsExactly("A");
        assertThat(closed.answers()).hasSize(1);
    }

    private static void givesBackThreeMinutes(Seat seat) {
        LAB.hall()
                .staff("proctor1")
                .conversation()
                .post(
                        "/api/proctor/sittings/" + seat.id() + "/actions",
                        Map.of("action", "EXTEND", "reason", "网络中断", "seconds", 180))
                .expecting(200);
    }

    @Test
    void time_given_back_meanwhile_lets_the_page_go_on_and_everything_is_saved() {
        Seat seat = LAB.seats("candidate17");
        Device pc = LAB.phone();
        PaperPage paper = pc.startsPractice("candidate17");
        leavesLittleTime(seat);
        pc.losesRequestsOfTab("**/heartbeat");
        pc.tab().reload();
        paper = new PaperPage(pc.tab());

        pc.losesNetwork();
        paper.choice(FiveAnswers.CHOICE).check();
        givesBackThreeMinutes(seat);
        assertThat(paper.curtain()).containsText("考试时间已到", ServerLoss.patiently());
        assertThat(new UnsentCard(pc.tab()).element()).containsText("1 题的作答未被服务器确认");
        pc.shoots("phone-23-deadline-offline");
        pc.tab().unrouteAll();
        pc.getsNetworkBack();

        assertThat(paper.curtain()).isHidden(ServerLoss.gonePatiently());
        assertThat(paper.savedLine()).containsText("已保存 1/80");
        assertThat(seat.state()).isEqualTo("IN_PROGRESS");
        assertThat(paper.timeLeft()).isGreaterThan(Duration.ofMinutes(2));
    }
}
