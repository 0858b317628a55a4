package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import examengine.node.PostgresServer;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL, with as much of the tables as is asked for. */
class RealExamsIT {

    private static DatabaseAccess database;

    @BeforeAll
    static void makesTables() throws SQLException {
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        database = new DatabaseAccess(access.url(), access.user(), access.password());
        does("create table exam_session (id text, opens_at timestamptz, closes_at timestamptz, standing boolean)");
        does("create table sitting (exam_id text, exam_session_id text, state text)");
        session("open", "-1 minute", "1 hour", false);
        session("over", "-2 hours", "-1 hour", false);
        session("always", "-1 year", "1 year", true);
    }

    @AfterEach
    void everybodyLeaves() throws SQLException {
        does("delete from sitting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWAITING_ENTRY_CHECK", "ENTRY_UNDER_REVIEW", "READY", "IN_PROGRESS", "SUSPENDED"})
    void a_sitting_at_the_door_or_running_in_an_open_session_is_spared(String state) throws SQLException {
        sitting("final", "open", state);

        assertThatExceptionOfType(RehearsalRefusal.class)
                .isThrownBy(() -> new RealExams(database).refuse())
                .withMessageContaining("1 real sittings")
                .withMessageContaining("--force");
    }

    @Test
    void a_running_sitting_is_spared_though_its_session_lets_nobody_in_any_more() throws SQLException {
        sitting("final", "over", "IN_PROGRESS");

        assertThatExceptionOfType(RehearsalRefusal.class).isThrownBy(() -> new RealExams(database).refuse());
    }

    @Test
    void what_is_over_was_never_begun_or_is_a_rehearsal_is_in_nobodys_way() throws SQLException {
        sitting("final", "open", "RELEASED");
        sitting("final", "over", "READY");
        sitting("practice", "always", "READY");
        sitting("rehearsal-1", "open", "IN_PROGRESS");

        assertThatNoException().isThrownBy(() -> new RealExams(database).refuse());
    }

    private static void session(String id, String opens, String closes, boolean standing) throws SQLException {
        does("insert into exam_session values ('%s', now() + interval '%s', now() + interval '%s', %s)"
                .formatted(id, opens, closes, standing));
    }

    private static void sitting(String exam, String session, String state) throws SQLException {
        does("insert into sitting values ('%s', '%s', '%s')".formatted(exam, session, state));
    }

    private static void does(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
