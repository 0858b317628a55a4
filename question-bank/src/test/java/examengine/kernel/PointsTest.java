package examengine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "60,60", "59.50,59.5", "1.25,1.25", "100.00,100"})
    void are_told_as_the_shortest_decimal(BigDecimal decimal, String told) {
        assertThat(Points.of(decimal)).hasToString(told);
    }

    @Test
    void add_up_exactly_where_binary_fractions_do_not() {
        Points tenth = Points.of(new BigDecimal("0.1"));

        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Points.of(new BigDecimal("0.3")));
    }

    @Test
    void refuse_a_third_decimal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(new BigDecimal("0.125")));
    }

    @Test
    void refuse_to_be_read_from_a_negative_decimal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(new BigDecimal("-0.01")));
    }

    @Test
    void may_be_lost() {
        assertThat(Points.ZERO.plus(new Points(-50))).hasToString("-0.5");
    }

    @Test
    void are_shared_out_in_whole_hundredths_rounded_down() {
        assertThat(Points.of(1).part(2, 3)).isEqualTo(new Points(66));
        assertThat(Points.of(2).part(3, 4)).isEqualTo(new Points(150));
    }

    @Test
    void reach_a_pass_mark_that_is_met_to_the_hundredth() {
        assertThat(Points.of(60).atLeast(new Points(6000))).isTrue();
        assertThat(new Points(5999).atLeast(Points.of(60))).isFalse();
    }
}
