package examengine.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import examengine.MovedClock;
import examengine.cluster.DatabaseTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done by the clock waits until the database has confirmed the clock. */
class SweepsTest {

    private final AtomicInteger swept = new AtomicInteger();
    private final Sweeps sweeps = new Sweeps();
    private final MovedClock clock = new MovedClock();

    @Test
    void whatever_a_sweep_fails_of_it_does_not_leave_the_schedule() {
        assertThatCode(() -> Sweeps.once(() -> {
                    throw new OutOfMemoryError("as when a large file is read beside it");
                }))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_is_swept_before_the_first_comparison(DataSource database) throws Exception {
        open(database);

        sweep();

        assertThat(swept).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_goes_right_is_swept_by(DataSource database) throws Exception {
        open(database);
        sweeps.databaseTime.compare();

        sweep();

        assertThat(swept).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_node_that_boots_two_hours_ahead_sweeps_nothing(DataSource database) throws Exception {
        open(database);
        clock.moveTo(Duration.ofHours(2));
        sweeps.databaseTime.compare();

        sweep();

        assertThat(swept).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_that_jumps_stops_the_sweeps_at_the_first_doubt_until_it_is_right_again(DataSource database)
            throws Exception {
        open(database);
        sweeps.databaseTime.compare();
        clock.moveTo(Duration.ofHours(2));
        sweeps.databaseTime.compare();
        sweep();
        assertThat(swept).hasValue(0);

        clock.moveTo(Duration.ZERO);
        sweeps.databaseTime.compare();
        sweep();

        assertThat(swept).hasValue(1);
    }

    private void open(DataSource database) {
        sweeps.databaseTime = new DatabaseTime(database, clock);
    }

    private void sweep() throws Exception {
        sweeps.timely(swept::incrementAndGet).run();
    }
}
