package examengine.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * As long as nodes do not form a cluster, one database serves one node. On PostgreSQL the node holds an advisory lock
 * on a connection of its own for its whole life; an H2 file is locked by its process anyway.
 */
@ApplicationScoped
public class SingleNodeLock {

    private static final Logger LOG = Logger.getLogger(SingleNodeLock.class.getName());
    private static final long KEY = 0x6578616D_00000001L;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    private Connection holder;

    /** @throws StartFailure when another node has the database */
    void take() throws SQLException {
        holder = database.getConnection();
        boolean postgres = holder.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        if (postgres && !isLocked(holder)) {
            throw new StartFailure(
                    "另一个节点正在使用这个数据库；请先停止它，或为本节点换一个数据库。",
                    "Another node is using this database; stop it first, or give this node a database of its own.");
        }
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @PreDestroy
    void release() {
        try {
            if (holder != null) {
                holder.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "the lock's connection was gone already", e);
        }
    }
}
