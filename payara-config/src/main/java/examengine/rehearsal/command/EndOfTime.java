package examengine.rehearsal.command;

import examengine.rehearsal.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets the time of everybody be over in the same second, and waits until all are closed and graded. */
final class EndOfTime {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** From the setting of the deadline until the first sitting may be closed: answers on their way get five seconds of grace. */
    static final Duration UNTIL_CLOSED = SOON.plusSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private static final String ONE_DEADLINE =
            """
            update sitting set deadline = now() + make_interval(secs => ?), version = version + 1
             where exam_id = ? and state = 'IN_PROGRESS'
            """;
    private static final String UNGRADED =
            """
            select count(*) from sitting s where s.exam_id = ? and s.started_at is not null
               and not exists (select 1 from score_sheet g where g.sitting_id = s.id)
            """;

    private final DatabaseAccess database;
    private final String exam;

    EndOfTime(DatabaseAccess database, String exam) {
        this.database = database;
        this.exam = exam;
    }

    /** How many are still without a score sheet when patience is at its end; 0 if all is well. */
    long comes() {
        setOneDeadline();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        long ungraded = ungraded();
        while (ungraded > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            ungraded = ungraded();
        }
        return ungraded;
    }

    /** How many have no score sheet yet. */
    long ungraded() {
        return database.count(UNGRADED, exam);
    }

    private void setOneDeadline() {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(ONE_DEADLINE)) {
            statement.setDouble(1, SOON.toSeconds());
            statement.setString(2, exam);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
