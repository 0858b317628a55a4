package examengine.cluster;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Compares this node's clock with the database's. Deadlines are measured with the node's, so a node that is off by more
 * than {@link #TOLERANCE} must not serve (house plan, The way of an answer).
 */
@ApplicationScoped
public class DatabaseTime {

    static final Duration TOLERANCE = Duration.ofSeconds(1);

    /** One slow answer proves nothing. */
    private static final int PROOF = 2;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Clock clock;

    private volatile Duration offset = Duration.ZERO;
    private volatile int off;

    protected DatabaseTime() {}

    DatabaseTime(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Called every few seconds. */
    public void compare() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = clock.instant();
            Instant there = ask(statement);
            Instant after = clock.instant();
            Duration way = Duration.between(before, after);
            offset = Duration.between(there, before.plus(way.dividedBy(2)));
            off = offset.abs().minus(way.dividedBy(2)).compareTo(TOLERANCE) > 0 ? off + 1 : 0;
        }
    }

    private static Instant ask(Statement statement) throws SQLException {
        boolean postgres =
                statement.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String question = postgres ? "select clock_timestamp()" : "select current_timestamp";
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    public boolean isShared() {
        return off < PROOF;
    }

    /** By how much this node's clock is ahead; negative when it is behind. */
    public Duration offset() {
        return offset;
    }
}
