package examengine.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The statements by which an answer enters the journal. A row enters only if, in the database and at the moment of the
 * commit, the sitting is in progress, the page lease is the current one, the answer arrived by deadline and grace, and
 * no newer revision stands. The lock on the sitting's row makes a hand-in wait for running batches and shuts later ones
 * out; so a node that is stale or cut off cannot write into a closed sitting.
 */
final class Fence {

    /** How long after the deadline an answer that was on the wire may still arrive (decision 6). */
    static final Duration GRACE = Duration.ofSeconds(5);

    private static final String TELL =
            """
            select s.state, s.page_lease, s.deadline,
                   (select max(a.revision) from answer a where a.sitting_id = s.id and a.position = ?) as standing,
                   (select a.choices from answer a where a.sitting_id = s.id and a.position = ? and a.revision = ?) as same
              from sitting s where s.id = ?
            """;

    private final boolean postgres;
    private final Entering entering;

    /** @param postgres whether the connection leads to PostgreSQL */
    Fence(boolean postgres) {
        this.postgres = postgres;
        this.entering = postgres ? new EnteringAtOnce() : new EnteringOneByOne();
    }

    /** Tries all entries, as if one after the other; tells of each whether it entered. */
    boolean[] enter(Connection connection, List<JournalEntry> entries) throws SQLException {
        return entering.enter(connection, entries);
    }

    /** H2 leaves what was committed to the system, which writes it when it likes: a power cut would take it. */
    void bringToDisk(Connection connection) throws SQLException {
        if (!postgres) {
            try (Statement sync = connection.createStatement()) {
                sync.execute("checkpoint sync");
            }
        }
    }

    /** Tells apart why the fence held an entry. */
    Outcome tell(Connection connection, JournalEntry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setInt(1, entry.position());
            statement.setInt(2, entry.position());
            statement.setLong(3, entry.revision());
            statement.setString(4, entry.sitting());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? outcome(row, entry) : Outcome.CLOSED;
            }
        }
    }

    private static Outcome outcome(ResultSet row, JournalEntry entry) throws SQLException {
        if (entry.choices().equals(row.getString("same"))) {
            return Outcome.REPEATED;
        }
        String state = row.getString("state");
        if (state.equals("SUSPENDED")) {
            return Outcome.SUSPENDED;
        }
        Instant deadline = row.getObject("deadline", OffsetDateTime.class).toInstant();
        if (!state.equals("IN_PROGRESS") || entry.receivedAt().isAfter(deadline.plus(GRACE))) {
            return Outcome.CLOSED;
        }
        if (row.getLong("page_lease") != entry.lease()) {
            return Outcome.SUPERSEDED;
        }
        return Outcome.stale(row.getLong("standing"));
    }
}
