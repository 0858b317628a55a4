package examengine.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** A statement for each entry, sent in one batch: the form that H2 takes, which has no shared row locks. */
final class EnteringOneByOne implements Entering {

    private static final String ENTER =
            """
            insert into answer (sitting_id, position, revision, choices, page_lease, received_at, receipt)
            select s.id, cast(? as integer), cast(? as bigint), cast(? as varchar), cast(? as bigint),
                   cast(? as timestamp with time zone), cast(? as varchar)
              from sitting s
             where s.id = ? and s.state = 'IN_PROGRESS' and s.page_lease = ? and s.deadline >= ?
               and not exists (select 1 from answer a
                                where a.sitting_id = s.id and a.position = ? and a.revision >= ?)
               for update
            """;

    @Override
    public boolean[] enter(Connection connection, List<JournalEntry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            for (JournalEntry entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            return entered(statement.executeBatch());
        }
    }

    private static boolean[] entered(int[] rows) {
        boolean[] entered = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            entered[i] = rows[i] == 1;
        }
        return entered;
    }

    private static void bind(PreparedStatement statement, JournalEntry entry) throws SQLException {
        statement.setInt(1, entry.position());
        statement.setLong(2, entry.revision());
        statement.setString(3, entry.choices());
        statement.setLong(4, entry.lease());
        statement.setObject(5, entry.receivedAt().atOffset(ZoneOffset.UTC));
        statement.setString(6, entry.receipt());
        statement.setString(7, entry.sitting());
        statement.setLong(8, entry.lease());
        statement.setObject(9, entry.receivedAt().minus(Fence.GRACE).atOffset(ZoneOffset.UTC));
        statement.setInt(10, entry.position());
        statement.setLong(11, entry.revision());
    }
}
