package examengine.journal;

import examengine.evidence.Entry;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The answers that count, read from the journal. */
@ApplicationScoped
public class Answers {

    private static final String OF =
            "select position, revision, choices, page_lease from answer where sitting_id = ? order by position, revision";
    private static final String WHOLE =
            "select sitting_id, position, revision, choices, page_lease, received_at, origin"
                    + " from answer where sitting_id = ? order by position, revision";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    /**
     * The latest answer at each position of a sitting that has one, by position. Reads in the caller's transaction
     * where there is one.
     *
     * @throws IllegalStateException with the database's complaint as its cause
     */
    public Map<Integer, LatestAnswer> of(String sitting) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setString(1, sitting);
            try (ResultSet rows = statement.executeQuery()) {
                return latest(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    /**
     * The whole journal of a sitting, every column of every row, in the order of position and revision. Reads in the
     * caller's transaction where there is one.
     *
     * @throws IllegalStateException with the database's complaint as its cause
     */
    public List<Entry> journal(String sitting) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WHOLE)) {
            statement.setString(1, sitting);
            try (ResultSet rows = statement.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    /** The latest answer at each position among the entries of one sitting, by position. */
    public static Map<Integer, LatestAnswer> latest(List<Entry> journal) {
        Map<Integer, LatestAnswer> latest = new TreeMap<>();
        journal.forEach(entry -> latest.put(
                entry.position(),
                new LatestAnswer(entry.position(), entry.choices(), entry.revision(), entry.lease())));
        return latest;
    }

    /** How many of these answers choose anything. */
    public static int answered(Collection<LatestAnswer> answers) {
        return (int) answers.stream().filter(a -> !a.choices().isEmpty()).count();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7));
    }

    private static Map<Integer, LatestAnswer> latest(ResultSet rows) throws SQLException {
        Map<Integer, LatestAnswer> latest = new TreeMap<>();
        while (rows.next()) {
            int position = rows.getInt(1);
            latest.put(position, new LatestAnswer(position, rows.getString(3), rows.getLong(2), rows.getLong(4)));
        }
        return latest;
    }
}
