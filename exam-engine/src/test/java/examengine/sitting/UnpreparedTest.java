package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions by which nodes share the preparation of papers, on the real databases. */
class UnpreparedTest {

    private static final String STILL = Unprepared.stillAmong(3);

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void finds_who_has_no_paper_waiting(DataSource database) throws SQLException {
        roster(database, "a", "b", "c");
        prepare(database, "b");

        assertThat(ask(database, Unprepared.IN_HAND, "x")).containsExactly("a", "c");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void leaves_out_who_has_entered_already(DataSource database) throws SQLException {
        roster(database, "a", "b");
        enter(database, "a");

        assertThat(ask(database, Unprepared.IN_HAND, "x")).containsExactly("b");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void leaves_out_other_sessions(DataSource database) throws SQLException {
        roster(database, "a");

        assertThat(ask(database, Unprepared.IN_HAND, "another")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void leaves_to_others_what_they_have_in_hand(DataSource database) throws SQLException {
        roster(database, "a", "b", "c");
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            assertThat(ask(other, Unprepared.IN_HAND, "x")).hasSize(3);

            assertThat(ask(database, Unprepared.IN_HAND, "x")).isEmpty();
            other.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void finds_with_the_rows_in_hand_what_was_prepared_meanwhile(DataSource database) throws SQLException {
        roster(database, "a", "b", "c");
        prepare(database, "a");

        assertThat(ask(database, STILL, "x", "a", "b", "c")).containsExactlyInAnyOrder("b", "c");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_paper_nobody_came_for_goes_with_its_place_on_the_roster(DataSource database) throws SQLException {
        roster(database, "a", "b");
        prepare(database, "a");
        run(database, "delete from roster_entry where candidate_id = ?", "a");

        assertThat(ask(database, "select candidate_id from prepared_paper")).isEmpty();
    }

    private static void roster(DataSource database, String... candidates) throws SQLException {
        run(database, "insert into item_bank values ('b', 'b', current_timestamp)");
        run(database, "insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')");
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 6000, 10000, 'ALL_OR_NOTHING', 'NOTHING', false,"
                        + " 0, 0, 1, '', 0)");
        run(database, "insert into exam_session values ('x', 'e', 'x', current_timestamp, current_timestamp, false)");
        for (String candidate : candidates) {
            run(database, "insert into candidate values (?, ?, 'c', 0, null)", candidate, candidate);
            run(database, "insert into roster_entry values ('x', ?, null, null)", candidate);
        }
    }

    private static void prepare(DataSource database, String candidate) throws SQLException {
        run(database, "insert into prepared_paper values ('x', ?, 'p', 1, current_timestamp, '')", candidate);
    }

    private static void enter(DataSource database, String candidate) throws SQLException {
        run(
                database,
                "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, open_slot, state,"
                        + " page_lease, created_at, extra_seconds, sheet_version, version) values (?, 'e', 'x', ?, 1, 1,"
                        + " 'READY', 0, current_timestamp, 0, 0, 1)",
                candidate,
                candidate);
    }

    private static void run(DataSource database, String sql, String... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private static List<String> ask(DataSource database, String sql, String... parameters) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ask(connection, sql, parameters);
        }
    }

    private static List<String> ask(Connection connection, String sql, String... parameters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static PreparedStatement prepared(Connection connection, String sql, String... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }
}
