package examengine.face.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.Thresholds;
import examengine.face.model.Bands;
import examengine.kernel.Refusal;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void match_begins_where_one_in_a_thousand_strangers_passes() {
        Bands bands = Proposal.of(scores(200, 4_000), null);

        assertThat(bands.one()).isEqualTo(new Thresholds(0.40, 0.30));
    }

    @Test
    void too_few_strangers_say_nothing_about_one_in_a_thousand() {
        assertThatThrownBy(() -> Proposal.of(scores(200, 2_999), null))
                .isInstanceOf(Refusal.class)
                .hasMessage("face-too-few-pairs");
    }

    @Test
    void too_few_pairs_of_the_same_person_are_refused() {
        assertThatThrownBy(() -> Proposal.of(scores(99, 4_000), null)).isInstanceOf(Refusal.class);
    }

    @Test
    void several_frames_take_the_thresholds_of_one_where_too_few_people_have_several() {
        Bands bands = Proposal.of(scores(200, 4_000), scores(10, 100));

        assertThat(bands.several()).isEqualTo(bands.one());
    }

    @Test
    void a_rate_is_left_out_where_too_few_pairs_support_it() {
        assertThat(OperatingPoint.of(scores(200, 4_000)))
                .extracting(OperatingPoint::falseMatchRate)
                .containsExactly(1e-2, 1e-3);
    }

    /** Strangers evenly from 0 to 0.4, the same people from 0.3 to 1. */
    private static Scores scores(int genuine, int impostor) {
        return new Scores(spread(genuine, 0.3, 1), spread(impostor, 0, 0.4));
    }

    private static double[] spread(int count, double from, double to) {
        DoubleStream steps = IntStream.range(0, count).mapToDouble(i -> from + (to - from) * i / (count - 1));
        return steps.toArray();
    }
}
