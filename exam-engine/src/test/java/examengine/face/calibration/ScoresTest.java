package examengine.face.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Scores SCORES =
            new Scores(new double[] {0.9, 0.3, 0.7, 0.8}, new double[] {0.1, 0.2, 0.0, 0.5, 0.4});

    @Test
    void a_pair_at_the_threshold_matches() {
        assertThat(SCORES.falseMatches(0.4)).isEqualTo(new Proportion(2, 5));
        assertThat(SCORES.falseNonMatches(0.7)).isEqualTo(new Proportion(1, 4));
    }

    @Test
    void a_threshold_keeps_false_matches_within_the_rate() {
        double threshold = SCORES.thresholdForFalseMatches(0.2);

        assertThat(SCORES.falseMatches(threshold).count()).isEqualTo(1);
        assertThat(threshold).isGreaterThan(0.4).isLessThan(0.4001);
    }

    @Test
    void without_any_allowed_the_threshold_is_above_all_strangers() {
        assertThat(SCORES.falseMatches(SCORES.thresholdForFalseMatches(0.001)).count())
                .isZero();
        assertThat(SCORES.falseNonMatchesAt(0.001)).isEqualTo(0.25);
    }

    @Test
    void a_threshold_keeps_false_non_matches_within_the_rate() {
        double threshold = SCORES.thresholdForFalseNonMatches(0.25);

        assertThat(threshold).isEqualTo(0.7);
        assertThat(SCORES.falseNonMatches(threshold)).isEqualTo(new Proportion(1, 4));
    }

    @Test
    void both_errors_meet_between_the_heaps() {
        assertThat(SCORES.equalErrorRate()).isEqualTo(0.225, within(1e-9));
    }

    @Test
    void heaps_that_do_not_overlap_have_no_error() {
        Scores apart = new Scores(new double[] {0.8, 0.9}, new double[] {0.1, 0.2});

        assertThat(apart.equalErrorRate()).isZero();
        assertThat(apart.falseNonMatchesAt(0.01)).isZero();
    }
}
