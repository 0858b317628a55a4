package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a candidate chose is not lost, whatever happens between the page and the database. */
class OfflineBrowserIT {

    private static final String CHOICE = "B";
    private static final Duration CLOCK_MAY_DIFFER_BY = Duration.ofSeconds(2);

    /** Milliseconds: a page waits up to fifteen seconds between two tries, and the first one may meet a node half awake. */
    private static final double NEXT_TRY = 45_000;

    @RegisterExtension
    static final Lab LAB = Lab.onOwnNode();

    @Test
    void answers_given_without_network_are_saved_when_it_comes_back() {
        Seat seat = LAB.seats("candidate1");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate1");

        pc.losesNetwork();
        answersOneToFive(paper);
        assertThat(paper.savedLine()).containsText("网络中断");
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");
        pc.shoots("pc-20-offline");
        assertThat(seat.sitting().answers()).isEmpty();

        pc.getsNetworkBack();
        assertThat(paper.savedLine()).containsText("已保存 5/80");
        assertSaved(seat);
        assertThat(pc.keeps()).as("nothing waits any more").noneMatch(kept -> kept.contains("revision"));
    }

    @Test
    void answers_that_did_not_get_through_survive_a_reload() {
        Seat seat = LAB.seats("candidate2");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate2");
        pc.losesRequests("**/answers**");
        pc.losesRequests("**/answers/**");
        answersOneToFive(paper);
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");

        pc.acceptsToLeave();
        pc.tab().reload();
        PaperPage reloaded = new PaperPage(pc.tab());
        assertThat(reloaded.goesTo(1).choice(CHOICE)).isChecked();
        pc.losesNothing();

        assertThat(reloaded.savedLine()).containsText("已保存 5/80");
        assertSaved(seat);
    }

    @Test
    void answers_survive_a_closed_tab_and_go_out_from_the_next() {
        Seat seat = LAB.seats("candidate3");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate3");
        String address = pc.tab().url();
        pc.losesNetwork();
        answersOneToFive(paper);
        assertThat(paper.savedLine()).containsText("5 题待上传，作答已存本机");

        pc.closesTab();
        pc.getsNetworkBack();
        assertThat(seat.sitting().answers()).isEmpty();
        pc.opensTab(address);

        PaperPage next = new EntryPages(pc.tab()).takesOver();
        assertThat(next.savedLine()).containsText("已保存 5/80");
        assertSaved(seat);
    }

    @Test
    void a_page_outlives_its_server_and_saves_everything_without_a_reload() {
        Seat seat = LAB.seats("candidate4");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate4");
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80");
        Sitting before = seat.sitting();
        Instant asked = Instant.now();
        Duration leftBefore = paper.timeLeft();

        pc.expectsLostServer();
        LAB.node().killHard();
        answersOneToFive(paper);
        assertThat(paper.savedLine()).containsText("网络中断");
        LAB.node().restart();

        assertThat(paper.savedLine()).containsText("已保存 6/80", new ContainsTextOptions().setTimeout(NEXT_TRY));
        assertSaved(seat);
        Sitting after = seat.sitting();
        assertThat(after.at(6)).isEqualTo(before.at(6));
        assertThat(after.deadline()).isEqualTo(before.deadline());
        Duration passed = Duration.between(asked, Instant.now());
        assertThat(leftBefore.minus(passed).toMillis())
                .as("the clock went on")
                .isCloseTo(paper.timeLeft().toMillis(), within(CLOCK_MAY_DIFFER_BY.toMillis()));
    }

    private static void answersOneToFive(PaperPage paper) {
        IntStream.rangeClosed(1, 5).forEach(position -> paper.chooses(position, CHOICE));
    }

    private static void assertSaved(Seat seat) {
        Sitting sitting = seat.sitting();
        assertThat(IntStream.rangeClosed(1, 5))
                .allSatisfy(
                        position -> assertThat(sitting.at(position).choices()).isEqualTo(List.of(CHOICE)));
    }
}
