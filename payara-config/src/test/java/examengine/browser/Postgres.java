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

    /** Whom the embedded server trusts. */
    private static final String MASTER = "postgres";

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

    /** As {@link #asSettings}, through a door of its own that {@link #closesSecondDoor} shuts. */
    Map<String, String> asSettingsOfSecondDoor() {
        execute(neighbour(), MASTER, "create role " + secondDoor() + " login in role " + access.user());
        return new PostgresServer.Access(access.url(), secondDoor(), access.password()).asSettings();
    }

    /** Throws out whoever came through the second door and lets none in there; the first one stays open. */
    void closesSecondDoor() {
        execute(neighbour(), MASTER, "alter role " + secondDoor() + " nologin");
        execute(
                neighbour(),
                MASTER,
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + secondDoor() + "'");
    }

    private String secondDoor() {
        return name() + "_second";
    }

    private String name() {
        return access.url().substring(access.url().lastIndexOf('/') + 1);
    }

    /** A database of the same server, since nobody can be inside the one that is shut. */
    private String neighbour() {
        return access.url().replaceFirst("/[^/]+$", "/postgres");
    }

    private void execute(String url, String sql) {
        execute(url, access.user(), sql);
    }

    private void execute(String url, String user, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, access.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
