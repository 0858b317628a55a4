package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

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
    void one_comparison_alone_proves_nothing(DataSource database) throws SQLException {
        DatabaseTime time = new DatabaseTime(database, ahead(Duration.ofSeconds(2)));

        time.compare();

        assertThat(time.isShared()).isTrue();
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
