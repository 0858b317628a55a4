package examengine.browser;

import examengine.hall.Seat;
import examengine.node.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** The database behind a node, where a test moves time and shuts the door. */
final class Postgres {

    private final PostgresServer.Access access = PostgresServer.running().freshDatabase();

    Map<String, String> asSettings() {
        return access.asSettings();
    }

    /** Lets a running sitting have begun that much earlier. */
    void movesBack(Seat seat, Duration by) {
        execute(
                access.url(),
                """
                update sitting set started_at = started_at - %1$s, deadline = deadline - %1$s,
                       earliest_submission_at = earliest_submission_at - %1$s, version = version + 1
                 where id = '%2$s' and state = 'IN_PROGRESS'
                """
                        .formatted("interval '" + by.toMillis() + " milliseconds'", seat.id()));
    }

    /** Throws every node out and lets none in, until {@link #opens()}. */
    void closes() {
        execute(neighbour(), "alter database " + name() + " allow_connections false");
        execute(neighbour(), "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
    }

    void opens() {
        execute(neighbour(), "alter database " + name() + " allow_connections true");
    }

    private String name() {
        return access.url().substring(access.url().lastIndexOf('/') + 1);
    }

    /** A database of the same server, since nobody can be inside the one that is shut. */
    private String neighbour() {
        return access.url().replaceFirst("/[^/]+$", "/postgres");
    }

    private void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
