package examengine.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Writes a group of entries with one commit. When the group as a whole cannot be written, each entry gets a commit of
 * its own, so that one bad row never takes others down.
 */
final class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());

    private final DataSource database;
    private Fence fence;

    GroupCommit(DataSource database) {
        this.database = database;
    }

    /** An entry and the one who waits for it. */
    interface Waiting {
        JournalEntry entry();

        /** Called after the commit. */
        void done(Outcome outcome);

        /** Called when nothing was written. */
        void failed();
    }

    void write(List<? extends Waiting> group) {
        try {
            List<Outcome> outcomes = commit(group.stream().map(Waiting::entry).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                group.get(i).done(outcomes.get(i));
            }
        } catch (SQLException reason) {
            if (group.size() > 1 && isAboutRows(reason)) {
                group.forEach(one -> write(List.of(one)));
            } else {
                LOG.log(Level.WARNING, reason, () -> group.size() + " answers could not be written");
                group.forEach(Waiting::failed);
            }
        }
    }

    /**
     * Whether single rows may fare better than the group: bad data, a constraint, a lock. A database that is away would
     * only make each of them wait in turn.
     */
    private static boolean isAboutRows(SQLException reason) {
        return String.valueOf(reason.getSQLState()).matches("(22|23|40|55|HY).*");
    }

    private List<Outcome> commit(List<JournalEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Outcome> outcomes = enter(connection, entries);
                connection.commit();
                fence(connection).bringToDisk(connection);
                return outcomes;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private List<Outcome> enter(Connection connection, List<JournalEntry> entries) throws SQLException {
        Fence own = fence(connection);
        boolean[] entered = own.enter(connection, entries);
        List<Outcome> outcomes = new ArrayList<>(entered.length);
        for (int i = 0; i < entered.length; i++) {
            outcomes.add(entered[i] ? Outcome.ENTERED : own.tell(connection, entries.get(i)));
        }
        return outcomes;
    }

    private Fence fence(Connection connection) throws SQLException {
        if (fence == null) {
            fence = new Fence(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        }
        return fence;
    }
}
