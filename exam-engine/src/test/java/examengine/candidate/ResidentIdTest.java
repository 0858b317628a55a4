package examengine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import examengine.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** A line of the table of numbers with what is right and wrong about each. */
    private record Vector(String number, boolean sound, String what) {

        /** Columns: number, form, check character, date, address prefix (not looked up here), not in the future. */
        static Vector of(String line) {
            String[] cells = line.split(",", 7);
            boolean sound = List.of(cells[1], cells[2], cells[3], cells[5]).equals(List.of("1", "1", "1", "1"));
            return new Vector(cells[0], sound, cells[6]);
        }
    }

    static List<Vector> vectors() throws IOException {
        Path table = Path.of(System.getProperty("exam.shared", "../shared"), "data/idcard/gb11643_vectors.csv");
        assumeTrue(Files.exists(table), "the shared test data is not here: " + table);
        return Files.readAllLines(table).stream().skip(1).map(Vector::of).toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void takes_a_number_as_it_stands_exactly_when_the_standard_does(Vector vector) {
        assertThat(takenUnchanged(vector.number())).as(vector.what()).isEqualTo(vector.sound());
    }

    private static boolean takenUnchanged(String number) {
        try {
            return ResidentId.parse(number, TODAY).number().equals(number);
        } catch (Refusal refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"51019919910425555x", " 51019919910425555X", "51019919910425555x\t", "\u300051019919910425555X"})
    void forgives_a_small_x_and_blanks_around_it(String typed) {
        assertThat(ResidentId.parse(typed, TODAY).number()).isEqualTo("51019919910425555X");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void refuses_nothing_at_all(String nothing) {
        assertThatThrownBy(() -> ResidentId.parse(nothing, TODAY)).hasMessage("resident-id-invalid");
    }

    @ParameterizedTest
    @CsvSource({"1991-04-24, false", "1991-04-25, true"})
    void takes_a_birthday_from_the_day_itself_on(LocalDate today, boolean taken) {
        assertThat(takenOn(today)).isEqualTo(taken);
    }

    private static boolean takenOn(LocalDate today) {
        try {
            ResidentId.parse("51019919910425555X", today);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Test
    void finds_every_single_wrong_digit() {
        String right = "310299195705092514";

        for (int place = 0; place < 18; place++) {
            String wrong = withOtherDigit(right, place);
            assertThatThrownBy(() -> new ResidentId(wrong)).as(wrong).isInstanceOf(Refusal.class);
        }
    }

    private static String withOtherDigit(String number, int place) {
        char other = (char) ('0' + (number.charAt(place) - '0' + 1) % 10);
        return number.substring(0, place) + other + number.substring(place + 1);
    }
}
