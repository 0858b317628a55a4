package examengine.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private static final String ENTER =
            """
            insert into answer (sitting_id, position, revision, choices, page_lease, received_at)
            select s.id, cast(? as integer), cast(? as bigint), cast(? as varchar), cast(? as bigint),
                   cast(? as timestamp with time zone)
              from sitting s
             where s.id = ? and s.state = 'IN_PROGRESS' and s.page_lease = ? and s.deadline >= ?
               and not exists (select 1 from answer a
                                where a.sitting_id = s.id and a.position = ? and a.revision >= ?)
            """;

    private static final String TELL =
            """
            select s.state, s.page_lease, s.deadline,
                   (select max(a.revision) from answer a where a.sitting_id = s.id and a.position = ?) as standing,
                   (select a.choices from answer a where a.sitting_id = s.id and a.position = ? and a.revision = ?) as same
              from sitting s where s.id = ?
            """;

    private final String enter;

    /** @param postgres whether the connection leads to PostgreSQL; H2 has no shared row locks */
    Fence(boolean postgres) {
        this.enter = ENTER + (postgres ? "for share of s" : "for update");
    }

    /** Tries all entries in one batch; 1 where a row entered, 0 where the fence held it. */
    int[] enter(Connection connection, List<JournalEntry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(enter)) {
            for (JournalEntry entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            return statement.executeBatch();
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
        Instant deadline =
                row.getObject("deadline", java.time.OffsetDateTime.class).toInstant();
        if (!state.equals("IN_PROGRESS") || entry.receivedAt().isAfter(deadline.plus(GRACE))) {
            return Outcome.CLOSED;
        }
        if (row.getLong("page_lease") != entry.lease()) {
            return Outcome.SUPERSEDED;
        }
        return Outcome.stale(row.getLong("standing"));
    }

    private static void bind(PreparedStatement statement, JournalEntry entry) throws SQLException {
        statement.setInt(1, entry.position());
        statement.setLong(2, entry.revision());
        statement.setString(3, entry.choices());
        statement.setLong(4, entry.lease());
        statement.setObject(5, entry.receivedAt().atOffset(ZoneOffset.UTC));
        statement.setString(6, entry.sitting());
        statement.setLong(7, entry.lease());
        statement.setObject(8, entry.receivedAt().minus(GRACE).atOffset(ZoneOffset.UTC));
        statement.setInt(9, entry.position());
        statement.setLong(10, entry.revision());
    }
}
