package examengine.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatingTest {

    @Test
    void numbered_seats_are_beside_the_next_numbers() {
        assertThat(beside("12", "11", "13", "14", "10")).containsExactlyInAnyOrder("11", "13");
    }

    @ParameterizedTest
    @CsvSource({"A12, B13", "A12, a11", "3-12, 4-11", "3排12号, 2排12号", "12号, 13", "C-7, D-7", "10-1, 9-2"})
    void seats_in_rows_are_beside_the_eight_around_them(String seat, String other) {
        assertThat(beside(seat, other)).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({"A12, C12", "A12, A14", "3-12, 12", "3-12, 5-12", "靠窗, 12", "'', 1", "A, B"})
    void others_are_not(String seat, String other) {
        assertThat(beside(seat, other)).isEmpty();
    }

    @Test
    void another_room_is_not_beside_and_without_a_room_nobody_is() {
        var seating = Seating.of(List.of(
                new RosterEntry("s", "a", "1", "1"),
                new RosterEntry("s", "b", "2", "2"),
                new RosterEntry("s", "c", null, "2"),
                new RosterEntry("s", "d", "1", null)));

        assertThat(seating.beside("a")).isEmpty();
        assertThat(seating.beside("c")).isEmpty();
        assertThat(seating.beside("d")).isEmpty();
        assertThat(seating.beside("nobody")).isEmpty();
    }

    /** Candidates named like their seats. */
    private static List<String> beside(String seat, String... others) {
        List<RosterEntry> roster = new java.util.ArrayList<>(List.of(new RosterEntry("s", "me", "1", seat)));
        Arrays.stream(others).forEach(other -> roster.add(new RosterEntry("s", other, "1", other)));
        return Seating.of(roster).beside("me");
    }
}
