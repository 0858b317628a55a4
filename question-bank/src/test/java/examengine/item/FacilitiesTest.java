package examengine.item;

import static examengine.item.Difficulty.EASY;
import static examengine.item.Difficulty.HARD;
import static examengine.item.ItemType.SINGLE_CHOICE;
import static examengine.item.ItemType.TRUE_FALSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import examengine.item.Facilities.Measured;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.Well1024a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitiesTest {

    @ParameterizedTest
    @CsvSource({"EASY, 0.85", "MEDIUM, 0.70", "HARD, 0.55"})
    void are_what_the_author_expects_while_nobody_answered(Difficulty difficulty, double facility) {
        assertThat(Facilities.learnt(List.of()).of(SINGLE_CHOICE, difficulty, Optional.empty()))
                .isEqualTo(facility);
    }

    @Test
    void lean_on_the_author_after_few_responses_and_on_the_candidates_after_many() {
        Facilities facilities = Facilities.learnt(List.of());

        assertThat(facilities.of(SINGLE_CHOICE, EASY, measured(3, 0))).isCloseTo(30 * 0.85 / 33, within(1e-12));
        assertThat(facilities.of(SINGLE_CHOICE, EASY, measured(10_000, 0.2))).isCloseTo(0.2, within(0.003));
    }

    @Test
    void learn_what_a_level_means_in_this_bank() {
        List<Measured> bank = bank(HARD, 60, 400, 0.35, 20);

        assertThat(Facilities.learnt(bank).of(SINGLE_CHOICE, HARD, Optional.empty()))
                .isCloseTo(0.35, within(0.03));
        assertThat(Facilities.learnt(bank).of(TRUE_FALSE, HARD, Optional.empty()))
                .isEqualTo(0.55);
    }

    @Test
    void come_nearer_to_the_truth_than_the_measured_figures() {
        var beta = new BetaDistribution(new Well1024a(4), 14, 6);
        var random = new Random(5);
        List<Double> truths = new ArrayList<>();
        List<Measured> bank = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double truth = beta.sample();
            truths.add(truth);
            bank.add(new Measured(SINGLE_CHOICE, EASY, answered(random, truth, 20)));
        }
        Facilities facilities = Facilities.learnt(bank);

        double raw = 0;
        double shrunk = 0;
        for (int i = 0; i < bank.size(); i++) {
            ItemStatistics own = bank.get(i).statistics();
            raw += Math.pow(own.facility() - truths.get(i), 2);
            shrunk += Math.pow(facilities.of(SINGLE_CHOICE, EASY, Optional.of(own)) - truths.get(i), 2);
        }

        assertThat(shrunk).isLessThan(0.65 * raw);
    }

    @Test
    void stay_between_0_and_1_whatever_was_measured() {
        for (double facility : new double[] {0, 1}) {
            var bank = new ArrayList<Measured>();
            for (int i = 0; i < 30; i++) {
                bank.add(new Measured(
                        SINGLE_CHOICE, EASY, measured(1 + i, facility).orElseThrow()));
            }
            assertThat(Facilities.learnt(bank).of(SINGLE_CHOICE, EASY, measured(5, facility)))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void statistics_need_a_response_and_a_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> measured(0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> measured(1, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> measured(1, Double.NaN));
    }

    private static List<Measured> bank(Difficulty difficulty, int items, int responses, double mean, double weight) {
        var beta = new BetaDistribution(new Well1024a(1), mean * weight, (1 - mean) * weight);
        var random = new Random(2);
        List<Measured> bank = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            bank.add(new Measured(SINGLE_CHOICE, difficulty, answered(random, beta.sample(), responses)));
        }
        return bank;
    }

    private static ItemStatistics answered(Random random, double truth, int responses) {
        int right = 0;
        for (int i = 0; i < responses; i++) {
            right += random.nextDouble() < truth ? 1 : 0;
        }
        return measured(responses, (double) right / responses).orElseThrow();
    }

    private static Optional<ItemStatistics> measured(int responses, double facility) {
        return Optional.of(new ItemStatistics("r", responses, facility, OptionalDouble.empty(), Instant.EPOCH));
    }
}
