package examengine.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * The other way into the journal: answers from a file, after the sitting was closed. Their rows say so in
 * {@code origin}, and like all rows they are only ever added.
 *
 * <p><b>Transaction:</b> the caller's, who also holds the sitting's row. No page can write meanwhile, for the fence lets
 * nothing into a closed sitting.
 */
@ApplicationScoped
public class LateAnswers {

    private static final String ENTER =
            """
            insert into answer (sitting_id, position, revision, choices, page_lease, received_at, receipt, origin)
            select cast(? as varchar), cast(? as integer), cast(? as bigint), cast(? as varchar), cast(? as bigint),
                   cast(? as timestamp with time zone), cast(? as varchar), 'FILE'
             where not exists (select 1 from answer a
                                where a.sitting_id = ? and a.position = ? and a.revision >= ?)
            """;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    /**
     * Enters those whose revision is newer than what stands at their position; returns how many.
     *
     * @throws IllegalStateException with the database's complaint as its cause
     */
    public int enter(List<JournalEntry> entries) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTER)) {
            int entered = 0;
            for (JournalEntry entry : entries) {
                bind(statement, entry);
                entered += statement.executeUpdate();
            }
            return entered;
        } catch (SQLException e) {
            throw new IllegalStateException("late answers cannot be written", e);
        }
    }

    private static void bind(PreparedStatement statement, JournalEntry entry) throws SQLException {
        statement.setString(1, entry.sitting());
        statement.setInt(2, entry.position());
        statement.setLong(3, entry.revision());
        statement.setString(4, entry.choices());
        statement.setLong(5, entry.lease());
        statement.setObject(6, entry.receivedAt().atOffset(ZoneOffset.UTC));
        statement.setString(7, entry.receipt());
        statement.setString(8, entry.sitting());
        statement.setInt(9, entry.position());
        statement.setLong(10, entry.revision());
    }
}
