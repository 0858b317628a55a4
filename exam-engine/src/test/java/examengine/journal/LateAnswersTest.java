package examengine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers from a file, on the real databases. */
class LateAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00.123456Z");

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void enter_beside_what_stands_and_say_where_they_come_from(DataSource database) throws SQLException {
        page(database, 1, 2, "A");

        assertThat(late(database).enter(List.of(entry(1, 3, "B"), entry(2, 1, "CD"))))
                .isEqualTo(2);
        assertThat(journal(database)).containsExactly("1 2 A PAGE", "1 3 B FILE", "2 1 CD FILE");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void stay_out_where_the_same_or_a_newer_one_stands(DataSource database) throws SQLException {
        page(database, 1, 3, "A");
        page(database, 2, 4, "B");

        assertThat(late(database).enter(List.of(entry(1, 3, "C"), entry(2, 1, "C"))))
                .isZero();
        assertThat(journal(database)).containsExactly("1 3 A PAGE", "2 4 B PAGE");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void enter_once_however_often_they_come(DataSource database) throws SQLException {
        late(database).enter(List.of(entry(1, 1, "A")));

        assertThat(late(database).enter(List.of(entry(1, 1, "A")))).isZero();
        assertThat(journal(database)).containsExactly("1 1 A FILE");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void enter_with_their_receipts(DataSource database) throws SQLException {
        late(database).enter(List.of(entry(1, 1, "A").with("0123456789ABCDEF")));

        assertThat(ask(database, "select receipt from answer")).containsExactly("0123456789ABCDEF");
    }

    private static LateAnswers late(DataSource database) {
        LateAnswers late = new LateAnswers();
        late.database = database;
        return late;
    }

    private static JournalEntry entry(int position, long revision, String choices) {
        return new JournalEntry("s", position, revision, choices, 3, NOW);
    }

    private static void page(DataSource database, int position, long revision, String choices) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into answer (sitting_id, position, revision, choices, page_lease, received_at) values ('s', %d, %d, '%s', 3, timestamp with time zone '2026-11-20 02:00:00+00')"
                            .formatted(position, revision, choices));
        }
    }

    private static List<String> journal(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select position, revision, choices, origin from answer order by position, revision")) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(String.join(" ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return lines;
        }
    }

    private static List<String> ask(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
