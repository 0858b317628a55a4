package examengine.rehearsal.ground;

import examengine.rehearsal.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Removes every trace of a rehearsal, or of all, finished or not, and nothing else: what belongs to a sitting, an account, a
 * candidate, a session or an exam whose id begins with its name. Which tables speak of those, the database itself says.
 */
public final class Clearing {

    private static final String TABLES =
            """
            select c.table_name from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
             where c.table_schema = current_schema() and c.column_name = ? and c.table_name <> ?
             order by c.table_name
            """;

    private final DatabaseAccess database;
    private final String like;
    private final String sittings;

    private Clearing(DatabaseAccess database, String name) {
        this.database = database;
        this.like = " like '" + name + "%'";
        this.sittings = "(select id from sitting where exam_id" + like + ")";
    }

    /** @param name as {@link Ground#newName} makes it */
    public static Clearing ofOne(DatabaseAccess database, String name) {
        if (!name.matches(Ground.PREFIX + "[a-z0-9]+")) {
            throw new IllegalArgumentException("no name of a rehearsal: " + name);
        }
        return new Clearing(database, name);
    }

    /** Also of those that run. */
    public static Clearing ofAll(DatabaseAccess database) {
        return new Clearing(database, Ground.PREFIX);
    }

    /** The number of rows removed. */
    public long clear() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Nodes that grade or close one of them now wait, and then find it gone.
            statement.execute("select id from sitting where exam_id" + like + " for update");
            long removed = deleteWhatNames("sitting_id", "", " in " + sittings, statement);
            removed += statement.executeUpdate("delete from sitting where exam_id" + like);
            removed += deleteWhatNames("account_id", "", like, statement);
            removed += statement.executeUpdate("delete from remembered_reply where caller" + like);
            removed += statement.executeUpdate("delete from account where id" + like);
            removed += deleteWhatNames("candidate_id", "", like, statement);
            removed += statement.executeUpdate("delete from candidate where id" + like);
            removed += deleteWhatNames("exam_session_id", "", like, statement);
            removed += deleteWhatNames("exam_id", "exam_session", like, statement);
            removed += statement.executeUpdate("delete from exam_session where id" + like);
            removed += statement.executeUpdate("delete from exam where id" + like);
            connection.commit();
            return removed;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long deleteWhatNames(String column, String except, String condition, Statement statement)
            throws SQLException {
        List<String> tables = database.asks(TABLES, column, except);
        long removed = 0;
        for (String table : tables) {
            removed += statement.executeUpdate("delete from " + table + " where " + column + condition);
        }
        return removed;
    }
}
