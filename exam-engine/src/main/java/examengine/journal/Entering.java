package examengine.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How entries that the fence lets through get into the journal; each database has a form that suits it. */
interface Entering {

    /**
     * Tries all entries, as if one after the other, in the connection's transaction.
     *
     * @return in the order of the entries, whether each one entered
     */
    boolean[] enter(Connection connection, List<JournalEntry> entries) throws SQLException;
}
