package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Databases;
import examengine.Entities;
import examengine.Fired;
import examengine.exam.Exams;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing on the real databases, by nodes whose clocks differ from theirs. */
class ClosingOverdueSittingsTest {

    private final ClosingOverdueSittings.Sweep sweep = new ClosingOverdueSittings.Sweep();
    private Entities entities;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_is_overdue_is_closed(DataSource database) throws SQLException {
        given(database, Duration.ZERO, Duration.ofSeconds(-6));

        assertThat(closed()).isEqualTo(1);
        assertThat(state()).isNotEqualTo(SittingState.IN_PROGRESS);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_may_still_be_on_the_wire_is_waited_for(DataSource database) throws SQLException {
        given(database, Duration.ZERO, Duration.ofSeconds(-1));

        assertThat(closed()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_two_hours_ahead_closes_nothing_before_its_time(DataSource database) throws SQLException {
        given(database, Duration.ofHours(2), Duration.ofHours(1));

        assertThat(closed()).isZero();
        assertThat(state()).isEqualTo(SittingState.IN_PROGRESS);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_two_hours_ahead_leaves_the_grace_alone(DataSource database) throws SQLException {
        given(database, Duration.ofHours(2), Duration.ofSeconds(-1));

        assertThat(closed()).isZero();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_clock_two_hours_behind_closes_nothing(DataSource database) throws SQLException {
        given(database, Duration.ofHours(-2), Duration.ofHours(-1));

        assertThat(closed()).isZero();
    }

    /** A node whose clock is that much ahead, and a sitting in progress that is due so long from now in truth. */
    private void given(DataSource database, Duration ahead, Duration due) throws SQLException {
        entities = Entities.of(database);
        sweep.sittings = new Sittings();
        sweep.sittings.entities = entities.manager();
        sweep.exams = new Exams(entities.manager());
        sweep.clock = Clock.offset(Clock.systemUTC(), ahead);
        sweep.changed = new Fired<>();
        run(database, "insert into item_bank values ('b', 'b', current_timestamp)");
        run(database, "insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')");
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 6000, 10000, 'ALL_OR_NOTHING', 'NOTHING', false,"
                        + " 0, 0, 1, '', 0)");
        run(database, "insert into exam_session values ('x', 'e', 'x', current_timestamp, current_timestamp, true)");
        run(database, "insert into candidate values ('c', '330199199101010010', 'c', 0, null)");
        OffsetDateTime deadline = Clock.systemUTC().instant().plus(due).atOffset(ZoneOffset.UTC);
        run(
                database,
                "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, open_slot, state, page_lease,"
                        + " created_at, extra_seconds, started_at, earliest_submission_at, deadline, sheet_version,"
                        + " version) values ('s', 'e', 'x', 'c', 1, 1, 'IN_PROGRESS', 1, current_timestamp, 0, ?, ?, ?,"
                        + " 0, 1)",
                deadline.minusHours(2),
                deadline.minusHours(1),
                deadline);
    }

    private int closed() {
        return entities.transaction(sweep::some);
    }

    private SittingState state() {
        return entities.transaction(() -> sweep.sittings.find("s").orElseThrow().state());
    }

    private static void run(DataSource database, String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
