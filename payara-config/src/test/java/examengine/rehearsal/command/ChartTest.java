package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.command.Chart.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1.1, 2", "3, 5", "6, 10", "12, 20", "499, 500", "0.3, 0.5"})
    void ends_at_a_round_number(double most, double rounded) {
        assertThat(Chart.rounded(most)).isEqualTo(rounded);
    }

    @Test
    void draws_from_left_to_right_and_upwards() {
        String picture = new Chart(10, 100, "/s")
                .line("all", "#000", List.of(new Point(0, 0), new Point(10, 100)))
                .html();

        assertThat(picture).contains("d=\"M70.0 176.0L900.0 10.0\"");
    }

    @Test
    void leaves_a_gap_where_nothing_is_known() {
        String picture = new Chart(10, 100, "/s")
                .line("all", "#000", List.of(new Point(0, 0), new Point(5, Double.NaN), new Point(10, 100)))
                .html();

        assertThat(picture).contains("d=\"M70.0 176.0M900.0 10.0\"");
    }
}
