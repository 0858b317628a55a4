package examengine.journal;

import examengine.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A sitting that was handed in, with all it stands on, and rows of its journal. */
final class JournalRows {

    private JournalRows() {}

    static void closedSitting(DataSource database, String id) {
        run(database, "insert into item_bank values ('b', 'b', current_timestamp)");
        run(database, "insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')");
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 6000, 10000, 'ALL_OR_NOTHING', 'NOTHING', false,"
                        + " 0, 0, 1, '', 0)");
        run(database, "insert into exam_session values ('x', 'e', 'x', current_timestamp, current_timestamp, true)");
        run(database, "insert into candidate values ('c', '330199199101010010', 'c', 0, null)");
        run(
                database,
                "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, state, page_lease,"
                        + " created_at, extra_seconds, sheet_version, version) values (?, 'e', 'x', 'c', 1, 'RELEASED', 1,"
                        + " current_timestamp, 0, 0, 1)",
                id);
    }

    static void answers(DataSource database, List<JournalEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into answer (sitting_id, position, revision, choices, page_lease, received_at, receipt)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (JournalEntry entry : entries) {
                insert.setString(1, entry.sitting());
                insert.setInt(2, entry.position());
                insert.setLong(3, entry.revision());
                insert.setString(4, entry.choices());
                insert.setLong(5, entry.lease());
                insert.setObject(6, entry.receivedAt().atOffset(java.time.ZoneOffset.UTC));
                insert.setString(7, entry.receipt());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static void run(DataSource database, String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
