package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.sitting.SittingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "0, true, ONLINE",
        "30, true, ONLINE",
        "31, true, IDLE",
        "60, true, IDLE",
        "61, true, OFFLINE",
        "0, false, IDLE",
        "60, false, IDLE",
        "61, false, OFFLINE"
    })
    void ages_with_the_seconds_since_the_last_sign_of_life(long seconds, boolean visible, Connection expected) {
        assertThat(Connection.of(SittingState.IN_PROGRESS, NOON, visible, NOON.plusSeconds(seconds)))
                .isEqualTo(expected);
    }

    @Test
    void is_none_before_the_first_sign_of_life() {
        assertThat(Connection.of(SittingState.AWAITING_ENTRY_CHECK, null, true, NOON))
                .isEqualTo(Connection.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_REVIEW", "RELEASED", "ANNULLED"})
    void is_none_when_nobody_has_to_be_there_any_more(SittingState state) {
        assertThat(Connection.of(state, NOON, true, NOON)).isEqualTo(Connection.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"UNDER_REVIEW", "RELEASED", "ANNULLED"})
    void is_offline_in_every_state_that_expects_a_page(SittingState state) {
        assertThat(Connection.of(state, NOON, true, NOON.plusSeconds(90))).isEqualTo(Connection.OFFLINE);
    }

    @Test
    void a_clock_behind_another_node_s_does_not_harm() {
        assertThat(Connection.of(SittingState.IN_PROGRESS, NOON, true, NOON.minusSeconds(1)))
                .isEqualTo(Connection.ONLINE);
    }
}
