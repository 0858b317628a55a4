package examengine.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The answers that count, read from the journal. */
@ApplicationScoped
public class Answers {

    private static final String OF =
            "select position, revision, choices from answer where sitting_id = ? order by position, revision";

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

    /** How many of these answers choose anything. */
    public static int answered(Collection<LatestAnswer> answers) {
        return (int) answers.stream().filter(a -> !a.choices().isEmpty()).count();
    }

    private static Map<Integer, LatestAnswer> latest(ResultSet rows) throws SQLException {
        Map<Integer, LatestAnswer> latest = new TreeMap<>();
        while (rows.next()) {
            int position = rows.getInt(1);
            latest.put(position, new LatestAnswer(position, rows.getString(3), rows.getLong(2)));
        }
        return latest;
    }
}
