package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.MovedClock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTimeTest {

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_goes_right_is_shared(DataSource database) throws SQLException {
        DatabaseTime time = comparedTwice(database, Duration.ZERO);

        assertThat(time.isShared()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_is_two_seconds_ahead_is_not(DataSource database) throws SQLException {
        DatabaseTime time = comparedTwice(database, Duration.ofSeconds(2));

        assertThat(time.isShared()).isFalse();
        assertThat(time.offset()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(3_000));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_is_two_seconds_behind_is_not(DataSource database) throws SQLException {
        assertThat(comparedTwice(database, Duration.ofSeconds(-2)).isShared()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_was_never_compared_is_not(DataSource database) {
        DatabaseTime time = new DatabaseTime(database, Clock.systemUTC());

        assertThat(time.isShared()).isFalse();
        assertThat(time.isCertain()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_is_ahead_at_the_first_comparison_is_not(DataSource database) throws SQLException {
        DatabaseTime time = new DatabaseTime(database, ahead(Duration.ofHours(2)));

        time.compare();

        assertThat(time.isShared()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_was_right_is_in_doubt_after_one_bad_comparison_but_shared_still(DataSource database)
            throws SQLException {
        MovedClock clock = new MovedClock();
        DatabaseTime time = new DatabaseTime(database, clock);
        time.compare();
        clock.moveTo(Duration.ofSeconds(2));

        time.compare();

        assertThat(time.isShared()).isTrue();
        assertThat(time.isCertain()).isFalse();
    }

    private static DatabaseTime comparedTwice(DataSource database, Duration ahead) throws SQLException {
        DatabaseTime time = new DatabaseTime(database, ahead(ahead));
        time.compare();
        time.compare();
        return time;
    }

    private static Clock ahead(Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
