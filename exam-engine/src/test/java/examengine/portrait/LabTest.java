package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTest {

    /** Values of the sRGB primaries under D65 as published with the standard's matrices. */
    @ParameterizedTest
    @CsvSource({
        "FFFFFF, 100.00, 0.00, 0.00",
        "000000, 0.00, 0.00, 0.00",
        "808080, 53.59, 0.00, 0.00",
        "FF0000, 53.24, 80.09, 67.20",
        "00FF00, 87.73, -86.18, 83.18",
        "0000FF, 32.30, 79.19, -107.86"
    })
    void sees_colours_as_the_standard_does(String rgb, double lightness, double a, double b) {
        Lab colour = Lab.of(Integer.parseInt(rgb, 16));

        assertThat(colour.lightness()).isCloseTo(lightness, within(0.02));
        assertThat(colour.a()).isCloseTo(a, within(0.02));
        assertThat(colour.b()).isCloseTo(b, within(0.02));
    }
}
