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
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Compares this node's clock with the database's. Deadlines are measured with the node's, so a node that is off by more
 * than {@link #TOLERANCE} must not serve (house plan, The way of an answer). A clock that was never compared is nobody's
 * but the node's.
 */
@ApplicationScoped
public class DatabaseTime {

    static final Duration TOLERANCE = Duration.ofSeconds(1);

    /** One slow answer proves nothing. */
    private static final int PROOF = 2;

    private static final Logger LOG = Logger.getLogger(DatabaseTime.class.getName());
    private static final String ASTRAY = "本节点的时钟与数据库相差 %d 毫秒，暂不就绪：不收卷、不删除，写入请求一律请其重试；请检查时间同步（NTP）。"
            + " This node's clock is %d ms off the database's and the node is not ready: it closes nothing, deletes nothing"
            + " and asks whoever writes to try again; check NTP.";
    private static final String RIGHT = "本节点的时钟与数据库一致。 This node's clock is the database's again.";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Clock clock;

    private volatile Duration offset = Duration.ZERO;
    private volatile int off = PROOF;
    private boolean toldAstray;

    protected DatabaseTime() {}

    public DatabaseTime(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Called before anything is done by the clock, and then every few seconds. */
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
        tell();
    }

    /** Once for each change, beginning with what is not as it should be. */
    private void tell() {
        boolean astray = !isShared();
        if (astray != toldAstray) {
            toldAstray = astray;
            long millis = offset.toMillis();
            LOG.warning(astray ? ASTRAY.formatted(millis, millis) : RIGHT);
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

    /** Whether this node may serve: once its time was shared, it takes two comparisons to say that it is no longer. */
    public boolean isShared() {
        return off < PROOF;
    }

    /** Whether the last comparison left no doubt; what is done by the clock alone, and can wait, waits until it did. */
    public boolean isCertain() {
        return off == 0;
    }

    /** By how much this node's clock is ahead; negative when it is behind. */
    public Duration offset() {
        return offset;
    }
}
