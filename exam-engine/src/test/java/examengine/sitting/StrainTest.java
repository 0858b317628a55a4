package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.sitting.Pace.Load;
import examengine.sitting.Strain.Level;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StrainTest {

    private static final Load LITTLE = new Load(20, 0, 0.1);
    private static final Load SOME = new Load(300, 0, 0.5);
    private static final Load MANY_BEATS = new Load(2_000, 0, 0.5);
    private static final Load MANY_WAITING = new Load(20, 5_000, 0.5);
    private static final Load FULL = new Load(300, 0, 1.0);

    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private final Strain strain = new Strain(now);

    @Test
    void a_node_with_little_to_do_asks_at_the_usual_pace() {
        assertThat(afterSeconds(60, LITTLE)).isEqualTo(Level.USUAL);
    }

    @Test
    void many_heartbeats_slow_the_pace_at_once() {
        assertThat(afterSeconds(1, MANY_BEATS)).isEqualTo(Level.BUSY);
        assertThat(afterSeconds(1, MANY_BEATS)).isEqualTo(Level.CROWDED);
    }

    @Test
    void it_slows_no_further_than_a_proctor_can_bear() {
        assertThat(afterSeconds(100, MANY_BEATS)).isEqualTo(Level.CROWDED);
    }

    @Test
    void answers_that_wait_to_be_written_slow_the_pace() {
        assertThat(afterSeconds(1, MANY_WAITING)).isEqualTo(Level.BUSY);
    }

    @Test
    void cores_that_have_nothing_left_slow_the_pace() {
        assertThat(afterSeconds(1, FULL)).isEqualTo(Level.BUSY);
    }

    @Test
    void cores_that_others_keep_busy_change_nothing() {
        assertThat(afterSeconds(60, new Load(20, 0, 1.0))).isEqualTo(Level.USUAL);
    }

    @Test
    void where_the_load_of_the_cores_is_unknown_nothing_comes_of_it() {
        assertThat(afterSeconds(60, new Load(20, 0, -1))).isEqualTo(Level.USUAL);
    }

    @Test
    void it_quickens_a_level_at_a_time_after_half_a_minute_of_calm() {
        afterSeconds(2, MANY_BEATS);

        assertThat(afterSeconds(29, LITTLE)).isEqualTo(Level.CROWDED);
        assertThat(afterSeconds(1, LITTLE)).isEqualTo(Level.BUSY);
        assertThat(afterSeconds(30, LITTLE)).isEqualTo(Level.USUAL);
    }

    @Test
    void it_stays_where_a_quicker_pace_would_be_too_much_again() {
        afterSeconds(1, MANY_BEATS);

        assertThat(afterSeconds(300, SOME)).isEqualTo(Level.BUSY);
    }

    @Test
    void what_gathered_over_a_quiet_while_is_no_rush() {
        now = now.plusSeconds(60);

        assertThat(strain.at(now, () -> MANY_BEATS)).isEqualTo(Level.USUAL);
    }

    @Test
    void it_is_looked_at_no_more_than_once_a_second() {
        afterSeconds(1, MANY_BEATS);

        assertThat(strain.at(now.plusMillis(999), () -> MANY_BEATS)).isEqualTo(Level.BUSY);
    }

    @Test
    void a_page_that_is_asked_seldom_is_never_taken_for_lost() {
        for (Level level : Level.values()) {
            assertThat(level.span(false).most()).isLessThan(60);
            assertThat(level.span(true).most()).isLessThan(level.span(false).most());
        }
        assertThat(Level.BUSY.span(false).most()).isLessThan(30);
    }

    /** The level after so many seconds with this to do in each. */
    private Level afterSeconds(int seconds, Load each) {
        Level level = null;
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            level = strain.at(now, () -> each);
        }
        return level;
    }
}
