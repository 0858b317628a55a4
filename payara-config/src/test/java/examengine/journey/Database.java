package examengine.journey;

import examengine.node.PostgresServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The PostgreSQL behind a node, where a test looks at what no candidate may see and moves what would take too long. */
final class Database {

    private static final String MODEL = "candidate1";

    private final PostgresServer.Access access;

    Database(PostgresServer.Access access) {
        this.access = access;
    }

    /** Another candidate like the first one of the demo, with the same password; returns the login. */
    String enrolsGuest(int number) {
        String guest = "guest" + number;
        String residentId = String.format("33019919900101%04d", number);
        copies("candidate", "id", "{\"id\":\"%s\",\"resident_id\":\"%s\"}".formatted(guest, residentId));
        copies("account", "id", "{\"id\":\"%s\",\"candidate_id\":\"%s\"}".formatted(guest, guest));
        copies("account_login", "login", "{\"login\":\"%s\",\"account_id\":\"%s\"}".formatted(guest, guest));
        copies("roster_entry", "candidate_id", "{\"candidate_id\":\"%s\"}".formatted(guest));
        copies("hours_entry", "candidate_id", "{\"id\":\"h-%s\",\"candidate_id\":\"%s\"}".formatted(guest, guest));
        return guest;
    }

    /** Copies the model's rows of a table but for these columns, whatever others the table has. */
    private void copies(String table, String owner, String differing) {
        change(
                "insert into %1$s select copy.* from %1$s t, jsonb_populate_record(t, ?::jsonb) copy where t.%2$s = ?"
                        .formatted(table, owner),
                differing,
                MODEL);
    }

    /** Lets a running sitting have begun that much earlier. */
    void movesBack(String sitting, Duration by) {
        change(
                """
                update sitting set started_at = started_at - i.t, deadline = deadline - i.t,
                       earliest_submission_at = earliest_submission_at - i.t, version = version + 1
                  from (select make_interval(secs => ?) as t) i
                 where id = ? and state = 'IN_PROGRESS'
                """,
                by.toMillis() / 1000.0,
                sitting);
    }

    /** The one column this query asks for, as text. */
    List<String> asks(String query, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whatever nobody should do who can write the database; at least one row must be there to be changed. */
    void change(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was there to change: " + sql);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The names of all tables. */
    List<String> tables() {
        return asks("select table_name from information_schema.tables where table_schema = 'public'");
    }

    /** All rows of a table, as a backup would hold them. */
    byte[] copyOf(String table) {
        try (Connection connection = connect()) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " to stdout (format binary)", rows);
            return rows.toByteArray();
        } catch (SQLException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Any statement, whether or not a row is there for it. */
    void run(String sql) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
