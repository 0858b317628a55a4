package examengine.figures;

import examengine.node.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Many sittings that fall due in the same second, with an answer at every position; see {@link Copies}. */
public final class DueSittings {

    /** How long after the deadline answers still arrive, and nothing is closed yet. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    private static final String DUE_AT = "update sitting set deadline = ? where id like 'copy-%'";

    private static final String STANDING =
            """
            select count(*) filter (where state <> 'IN_PROGRESS') as closed,
                   count(*) filter (where sheet_version > 0) as graded,
                   count(*) filter (where version > 3) as changed_again,
                   (select count(*) from score_sheet where sitting_id like 'copy-%') as sheets
              from sitting where id like 'copy-%'
            """;

    private final PostgresServer.Access access;

    public DueSittings(PostgresServer.Access access) {
        this.access = access;
    }

    /**
     * How far the nodes have come.
     *
     * @param changedAgain sittings whose row was changed more than twice: to close and to grade them
     * @param sheets all score sheets of theirs
     */
    public record Standing(int closed, int graded, int changedAgain, int sheets) {}

    /** Makes so many, all with this deadline. */
    public void make(int count, Instant deadline) {
        try (Copies made = Copies.of(access, count, "{\"deadline\":\"%s\"}".formatted(deadline))) {
            made.withAnswers();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Moves the deadline of all of them. */
    public void fallDueAt(Instant deadline) {
        try (Connection connection = connect();
                PreparedStatement change = connection.prepareStatement(DUE_AT)) {
            change.setObject(1, deadline.atOffset(ZoneOffset.UTC));
            change.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Standing standing() {
        try (Connection connection = connect();
                PreparedStatement question = connection.prepareStatement(STANDING);
                ResultSet row = question.executeQuery()) {
            row.next();
            return new Standing(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
