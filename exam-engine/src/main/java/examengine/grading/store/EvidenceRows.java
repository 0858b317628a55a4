package examengine.grading.store;

import examengine.evidence.Entry;
import examengine.evidence.ExactTime;
import examengine.evidence.JournalExport;
import examengine.journal.Answers;
import examengine.journal.Seals;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The rows that a seal speaks of, read as they are and not through entities: what somebody put there by hand must come
 * out, however little sense it makes. Reads in the caller's transaction.
 */
@ApplicationScoped
public class EvidenceRows {

    private static final String SITTING = "select id, candidate_id, exam_id, submitted_at, submitted_by, sheet_version,"
            + " score, passed from sitting where id = ?";
    private static final String SHEETS = "select sheet_version, scoring_rule, score, passed, lines from score_sheet"
            + " where sitting_id = ? order by sheet_version";
    private static final String CLOSED =
            "select id from sitting where exam_session_id = ? and submitted_at is not null order by id";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Answers answers;

    @Inject
    Seals seals;

    /**
     * Empty when there is no such sitting. Every grading changes the sitting's row, so when that is the same before and
     * after, all that was read between belongs together.
     */
    public Optional<JournalExport> of(String sitting) {
        try (Connection connection = database.getConnection()) {
            Optional<JournalExport.Row> before = row(connection, sitting);
            while (before.isPresent()) {
                JournalExport export = export(connection, before.get());
                Optional<JournalExport.Row> after = row(connection, sitting);
                if (after.equals(before)) {
                    return Optional.of(export);
                }
                before = after;
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The sittings of a session that were handed in, by id. */
    public List<String> closedIn(String examSession) {
        try (Connection connection = database.getConnection()) {
            return ask(connection, CLOSED, examSession, row -> row.getString(1));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Optional<JournalExport.Row> row(Connection connection, String sitting) throws SQLException {
        return ask(connection, SITTING, sitting, EvidenceRows::row).stream().findFirst();
    }

    private JournalExport export(Connection connection, JournalExport.Row row) throws SQLException {
        return new JournalExport(
                JournalExport.FORMAT,
                row,
                PaperRows.of(connection, row.id()),
                answers.journal(row.id()).stream().map(Entry::line).toList(),
                ask(connection, SHEETS, row.id(), EvidenceRows::sheet),
                seals.of(row.id()));
    }

    private static JournalExport.Row row(ResultSet row) throws SQLException {
        OffsetDateTime submittedAt = row.getObject(4, OffsetDateTime.class);
        return new JournalExport.Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                submittedAt == null ? "" : ExactTime.written(submittedAt.toInstant()),
                row.getString(5) == null ? "" : row.getString(5),
                row.getInt(6),
                row.getObject(7) == null ? "" : points(row.getInt(7)),
                row.getBoolean(8));
    }

    private static JournalExport.Sheet sheet(ResultSet row) throws SQLException {
        return new JournalExport.Sheet(
                row.getInt(1),
                row.getString(2),
                points(row.getInt(3)),
                row.getBoolean(4),
                row.getString(5).lines().toList());
    }

    private static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> ask(Connection connection, String sql, String parameter, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
                return read;
            }
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the evidence cannot be read", e);
    }
}
