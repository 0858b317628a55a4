package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tallies;
import examengine.rehearsal.Tally;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Comparison CLEAN = new Comparison(1, 1, List.of(), 0, 0, 0, 0);
    private static final Flags FLAGS = Flags.of("run", "--candidates", "30");

    private final Tally tally = new Tally();

    @Test
    void carries_where_nothing_went_wrong_and_nobody_waited_long() {
        servesSoon();

        Verdict verdict = Verdict.of(FLAGS, CLEAN, tally, 0);

        assertThat(verdict.isGood()).isTrue();
        assertThat(verdict.sentence()).contains("可承载 30 人").contains("carries 30.");
    }

    @Test
    void does_not_carry_when_one_acknowledged_answer_is_lost() {
        servesSoon();
        Comparison lost = new Comparison(1, 0, List.of(new Acknowledgement("s", 1, 1, "A", "r")), 0, 0, 0, 0);

        assertThat(missed(Verdict.of(FLAGS, lost, tally, 0))).containsExactly("acknowledged answers lost");
    }

    @Test
    void does_not_carry_when_sitting_or_session_went_wrong() {
        servesSoon();
        // One acknowledged answer and the same once more under another revision; one sitting of two graded, but twice.
        Comparison wrong = new Comparison(1, 2, List.of(), 1, 1, 1, 1);

        assertThat(missed(Verdict.of(FLAGS, wrong, tally, 1)))
                .containsExactly(
                        "answers applied twice",
                        "graded twice",
                        "graded never",
                        "signed out",
                        "candidates who could not finish");
    }

    @Test
    void does_not_carry_when_requests_failed() {
        servesSoon();
        Tallies.trouble(tally, Kind.ANSWER, "CUT");

        assertThat(missed(Verdict.of(FLAGS, CLEAN, tally, 0)))
                .containsExactly("failed requests but for those cut on purpose");
    }

    @Test
    void does_not_carry_when_one_in_fifty_waits_too_long() {
        for (int i = 0; i < 50; i++) {
            Tallies.answered(tally, Kind.ANSWER, Duration.ofMillis(i == 0 ? 501 : 10));
            Tallies.answered(tally, Kind.START, Duration.ofMillis(i == 0 ? 5_010 : 10));
        }

        assertThat(missed(Verdict.of(FLAGS, CLEAN, tally, 0))).containsExactly("start p99", "answer p99");
    }

    @Test
    void does_not_carry_when_nobody_started_or_answered() {
        assertThat(missed(Verdict.of(FLAGS, CLEAN, tally, 0))).containsExactly("start p99", "answer p99");
    }

    private void servesSoon() {
        Tallies.answered(tally, Kind.START, Duration.ofMillis(100));
        Tallies.answered(tally, Kind.ANSWER, Duration.ofMillis(20));
    }

    private static List<String> missed(Verdict verdict) {
        assertThat(verdict.isGood()).isFalse();
        assertThat(verdict.sentence()).contains("不能承载").contains("does not carry 30");
        return verdict.criteria().stream()
                .filter(one -> !one.isMet())
                .map(Criterion::english)
                .toList();
    }
}
