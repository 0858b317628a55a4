package examengine.paper;

import examengine.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Rows of other rooms that papers refer to, written by hand. */
final class Rows {

    private Rows() {}

    /** The session {@code s} of an exam over the blueprint {@code plan}, with a roster. */
    static void session(DataSource database, String... candidates) {
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'plan', 7200, 1800, 1, 400, 'ALL_OR_NOTHING', 'NOTHING', false, 0,"
                        + " 0, 1, '', 0)");
        run(database, "insert into exam_session values ('s', 'e', 's', current_timestamp, current_timestamp, false)");
        for (String candidate : candidates) {
            run(database, "insert into candidate values ('%1$s', '%1$s', 'c', 0, null)".formatted(candidate));
            run(database, "insert into roster_entry values ('s', '%s', null, null)".formatted(candidate));
        }
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
