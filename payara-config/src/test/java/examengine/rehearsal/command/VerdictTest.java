package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Acknowledgements;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.Kind;
import examengine.rehearsal.Tallies;
import examengine.rehearsal.Tally;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final Comparison CLEAN = new Comparison(1, 1, List.of(), 0, 0, 0, 0);
    private static final Flags FLAGS = Flags.of("run", "--candidates", "30");

    private static final List<Kind> JUDGED = List.of(
            Kind.SIGN_IN, Kind.PHOTO, Kind.ENTER, Kind.PAGE, Kind.START, Kind.ANSWER, Kind.HAND_IN, Kind.RESULT);

    private final Tally tally = new Tally();

    @Test
    void carries_where_nothing_went_wrong_and_nobody_waited_long() {
        servesSoon();

        Verdict verdict = verdict(FLAGS, CLEAN);

        assertThat(verdict.isGood()).isTrue();
        assertThat(verdict.sentence()).contains("可承载 30 人").contains("carries 30.");
    }

    @Test
    void does_not_carry_when_one_acknowledged_answer_is_lost() {
        servesSoon();
        Comparison lost = new Comparison(1, 0, List.of(new Acknowledgement("s", 1, 1, "A", "r")), 0, 0, 0, 0);

        assertThat(missed(verdict(FLAGS, lost))).containsExactly("acknowledged answers lost");
    }

    @Test
    void does_not_carry_when_sitting_or_session_went_wrong() {
        servesSoon();
        // One acknowledged answer and the same once more under another revision; one sitting of two graded, but twice.
        Comparison wrong = new Comparison(1, 2, List.of(), 1, 1, 1, 1);

        Performance oneLeft = performance(1, List.of("somebody: ANSWER 409"), List.of());

        assertThat(missed(Verdict.of(FLAGS, wrong, oneLeft)))
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

        assertThat(missed(verdict(FLAGS, CLEAN))).containsExactly("failed requests but for those cut on purpose");
    }

    @Test
    void does_not_carry_when_one_in_fifty_waits_too_long() {
        servesSoon();
        for (int i = 0; i < 50; i++) {
            Tallies.answered(tally, Kind.ANSWER, Duration.ofMillis(i == 0 ? 501 : 10));
            Tallies.answered(tally, Kind.START, Duration.ofMillis(i == 0 ? 5_010 : 10));
        }

        assertThat(missed(verdict(FLAGS, CLEAN))).containsExactly("start p99", "answer p99");
    }

    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource({
        "SIGN_IN, 11, sign-in p99",
        "PHOTO, 16, 'photo, with its wait for a turn, p99'",
        "ENTER, 6, enter p99",
        "PAGE, 6, open page p99",
        "HAND_IN, 6, hand in p99",
        "RESULT, 6, result p99"
    })
    void does_not_carry_when_any_step_takes_too_long(Kind kind, long seconds, String missed) {
        servesSoon();
        Tallies.answered(tally, kind, Duration.ofSeconds(seconds));

        assertThat(missed(verdict(FLAGS, CLEAN))).containsExactly(missed);
    }

    @Test
    void does_not_carry_when_the_time_is_over_before_all_is_answered() {
        servesSoon();
        Performance half = performance(0.5, List.of(), List.of());

        assertThat(missed(Verdict.of(FLAGS, CLEAN, half))).containsExactly("share of answers acknowledged");
    }

    @ParameterizedTest(name = "{0} s from the setting of the deadline: {1}")
    @CsvSource({"8, true", "36.9, true", "37.5, false", "300, false"})
    void closing_everybody_must_not_take_longer_than_half_a_minute_after_the_grace(double seconds, boolean good) {
        servesSoon();
        Flags together = Flags.of("run", "--candidates", "30", "--end-barrier");
        Performance closed = performance(1, List.of(), List.of(new Stage(Act.TIME_OVER, 1, 1 + seconds, 30)));

        assertThat(Verdict.of(together, CLEAN, closed).isGood()).isEqualTo(good);
    }

    private Verdict verdict(Flags flags, Comparison comparison) {
        return Verdict.of(flags, comparison, performance(1, List.of(), List.of()));
    }

    private Performance performance(double shareAnswered, List<String> dropouts, List<Stage> stages) {
        return new Performance(new Acknowledgements(), tally, dropouts, shareAnswered, stages, List.of());
    }

    @Test
    void does_not_carry_when_nobody_was_served() {
        assertThat(missed(verdict(FLAGS, CLEAN))).hasSize(JUDGED.size());
    }

    private void servesSoon() {
        JUDGED.forEach(kind -> Tallies.answered(tally, kind, Duration.ofMillis(20)));
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
