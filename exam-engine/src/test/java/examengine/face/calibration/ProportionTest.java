package examengine.face.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the closed form, worked out by hand for the ends and by a published example for the middle. */
class ProportionTest {

    @Test
    void no_event_leaves_room_above_and_none_below() {
        Proportion none = new Proportion(0, 100);

        assertThat(none.atLeast()).isEqualTo(0, within(1e-12));
        assertThat(none.atMost()).isEqualTo(3.841459 / 103.841459, within(1e-6));
    }

    @Test
    void only_events_leave_room_below_and_none_above() {
        Proportion all = new Proportion(100, 100);

        assertThat(all.atMost()).isEqualTo(1, within(1e-12));
        assertThat(all.atLeast()).isEqualTo(100 / 103.841459, within(1e-6));
    }

    @Test
    void one_in_ten_lies_between_two_and_forty_percent() {
        Proportion one = new Proportion(1, 10);

        assertThat(one.atLeast()).isEqualTo(0.0179, within(1e-4));
        assertThat(one.atMost()).isEqualTo(0.4042, within(1e-4));
    }
}
