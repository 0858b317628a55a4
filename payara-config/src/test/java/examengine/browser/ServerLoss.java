package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import java.time.Duration;
import java.time.Instant;

/** The node is killed while a candidate answers, and comes back on the same data. */
final class ServerLoss {

    private static final Duration CLOCK_MAY_DIFFER_BY = Duration.ofSeconds(2);

    /** Milliseconds: a page waits up to fifteen seconds between two tries, and the first one may meet a node half awake. */
    private static final double NEXT_TRY = 45_000;

    private ServerLoss() {}

    static IsHiddenOptions gonePatiently() {
        return new IsHiddenOptions().setTimeout(NEXT_TRY);
    }

    static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(NEXT_TRY);
    }

    /** The page keeps what is answered meanwhile, saves it without a reload, and its clock has gone on. */
    static void isOutlived(Lab lab, String candidate) {
        Seat seat = lab.seats(candidate);
        Device pc = lab.pc();
        PaperPage paper = pc.startsPractice(candidate);
        paper.chooses(6, "A");
        assertThat(paper.savedLine()).containsText("已保存 1/80");
        Sitting before = seat.sitting();
        Instant asked = Instant.now();
        Duration leftBefore = paper.timeLeft();

        pc.expectsLostServer();
        lab.node().killHard();
        FiveAnswers.give(paper);
        assertThat(paper.savedLine()).containsText("网络中断");
        lab.node().restart();

        assertThat(paper.savedLine()).containsText("已保存 6/80", patiently());
        FiveAnswers.assertSaved(seat);
        Sitting after = seat.sitting();
        assertThat(after.at(6)).isEqualTo(before.at(6));
        assertThat(after.deadline()).isEqualTo(before.deadline());
        Duration passed = Duration.between(asked, Instant.now());
        assertThat(leftBefore.minus(passed).toMillis())
                .as("the clock went on")
                .isCloseTo(paper.timeLeft().toMillis(), within(CLOCK_MAY_DIFFER_BY.toMillis()));
    }
}
