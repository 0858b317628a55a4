package examengine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets that were written before they kept their pass mark. */
class MarksOfOldSheetsTest {

    private static final String BEFORE = "12";

    private static final List<String> GRADED_TWICE = List.of(
            "insert into item_bank values ('b', 'b', current_timestamp)",
            "insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')",
            Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 8000, 10000, 'ALL_OR_NOTHING', 'NOTHING', false, 0, 0,"
                    + " 1, '', 0)",
            "insert into exam_session values ('x', 'e', 'x', current_timestamp, current_timestamp, true)",
            "insert into candidate (id, resident_id, name, extra_seconds) values ('c', '330199199101010010', 'c', 0)",
            "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, state, page_lease, created_at,"
                    + " extra_seconds, sheet_version, version) values ('s', 'e', 'x', 'c', 1, 'RELEASED', 1,"
                    + " current_timestamp, 0, 2, 1)",
            "insert into paper values ('s', 'p', 1, current_timestamp, '')",
            sheet(1),
            sheet(2),
            sheet(3),
            seal(1, "60"),
            seal(2, "59.5"));

    static Stream<Named<DataSource>> before() {
        return Databases.bothAt(BEFORE);
    }

    @ParameterizedTest
    @MethodSource("before")
    void get_the_pass_mark_of_their_seal_and_else_that_of_the_exam(DataSource database) throws SQLException {
        run(database, GRADED_TWICE);

        Databases.migrated(database, "latest");

        assertThat(asked(database, "select pass_mark from score_sheet where sheet_version = 1"))
                .isEqualTo(6000);
        assertThat(asked(database, "select pass_mark from score_sheet where sheet_version = 2"))
                .isEqualTo(5950);
        assertThat(asked(database, "select pass_mark from score_sheet where sheet_version = 3"))
                .isEqualTo(8000);
        assertThat(asked(database, "select pass_mark from sitting")).isEqualTo(5950);
        assertThat(asked(database, "select full_mark from sitting")).isEqualTo(10_000);
    }

    private static String sheet(int version) {
        return "insert into score_sheet (sitting_id, sheet_version, scoring_rule, score, passed, lines, graded_at)"
                + " values ('s', " + version + ", 'ALL_OR_NOTHING', 7000, true, '', current_timestamp)";
    }

    private static String seal(int version, String passMark) {
        String statement = String.join(
                "\n",
                "exam-journal-seal/1",
                "sitting: s",
                "sheet: " + version,
                "rule: ALL_OR_NOTHING",
                "pass-mark: " + passMark,
                "score: 70",
                "passed: true");
        return "insert into journal_seal values ('s', " + version + ", 'k', '" + statement + "', 'x')";
    }

    private static void run(DataSource database, List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static int asked(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
