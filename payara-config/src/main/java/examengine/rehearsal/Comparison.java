package examengine.rehearsal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What was acknowledged against what the database holds.
 *
 * @param acknowledged answers a server said were saved
 * @param kept rows in the database for the same sittings; more than acknowledged where an acknowledgement was lost on its way
 * @param lost acknowledged, but not there, or there with other choices
 * @param appliedTwice rows under a revision that no page sent, or with choices that no page sent under it: what a repeated
 *     request leaves behind if it is taken for a new one
 * @param gradedTwice sittings with more than one score sheet
 * @param gradedNever sittings handed in that have none
 * @param signedOut times somebody who had signed in was told otherwise
 */
public record Comparison(
        long acknowledged,
        long kept,
        List<Acknowledgement> lost,
        long appliedTwice,
        long gradedTwice,
        long gradedNever,
        long signedOut) {

    private static final int ROWS_AT_ONCE = 10_000;
    private static final String ANSWERS =
            "select sitting_id, position, revision, choices from answer where sitting_id = any (?)";
    private static final String GRADED_TWICE =
            """
            select count(*) from (select sitting_id from score_sheet where sitting_id = any (?)
             group by sitting_id having count(*) > 1) twice
            """;
    private static final String GRADED_NEVER =
            """
            select count(*) from sitting s where s.id = any (?) and s.submitted_at is not null
               and not exists (select 1 from score_sheet g where g.sitting_id = s.id)
            """;

    /** Looks into the database, which must have come to rest. */
    public static Comparison of(DatabaseAccess database, Acknowledgements acknowledgements, Tally tally) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Array sittings = connection.createArrayOf(
                    "varchar", acknowledgements.sittings().toArray());
            Reconciliation journal = new Reconciliation(acknowledgements);
            read(connection, sittings, journal);
            return new Comparison(
                    journal.acknowledged(),
                    journal.rows(),
                    journal.lost(),
                    journal.appliedTwice(),
                    count(connection, GRADED_TWICE, sittings),
                    count(connection, GRADED_NEVER, sittings),
                    tally.signedOutCount());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void read(Connection connection, Array sittings, Reconciliation journal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANSWERS)) {
            statement.setArray(1, sittings);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    journal.row(new Revision(row.getString(1), row.getInt(2), row.getLong(3)), row.getString(4));
                }
            }
        }
    }

    private static long count(Connection connection, String query, Array sittings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, sittings);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whether nothing was lost, doubled, forgotten or signed out. */
    public boolean isClean() {
        return lost.isEmpty() && appliedTwice == 0 && gradedTwice == 0 && gradedNever == 0 && signedOut == 0;
    }
}
