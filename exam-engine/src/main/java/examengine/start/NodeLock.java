package examengine.start;

import examengine.cluster.ClusterSettings;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Who may use the database. On PostgreSQL a node holds an advisory lock on a connection of its own for its whole life: a
 * node that stays alone holds it exclusively, the members of a cluster share it. An H2 file is locked by its process anyway.
 */
@ApplicationScoped
public class NodeLock {

    private static final Logger LOG = Logger.getLogger(NodeLock.class.getName());
    private static final long NODES = 0x6578616D_00000001L;
    private static final long FIRST_STEPS = 0x6578616D_00000002L;
    private static final int SECONDS = 2;
    private static final long LOOK_AGAIN = 200;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    ClusterSettings cluster;

    private Connection holder;
    private boolean postgres;
    private volatile boolean held;

    /** @throws StartFailure when others have the database */
    void take() throws SQLException {
        hold();
        if (!held) {
            throw cluster.isClustered()
                    ? new StartFailure(
                            "一个以 EXAM_CLUSTER=off 运行的节点独占了这个数据库；请先停止它。",
                            "A node with EXAM_CLUSTER=off has this database to itself; stop it first.")
                    : new StartFailure(
                            "另一个节点正在使用这个数据库；请先停止它，或为所有节点设置 EXAM_CLUSTER=jdbc，或为本节点换一个数据库。",
                            "Another node is using this database; stop it first, or set EXAM_CLUSTER=jdbc on all"
                                    + " nodes, or give this node a database of its own.");
        }
    }

    private void hold() throws SQLException {
        holder = database.getConnection();
        postgres = holder.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String lock = cluster.isClustered() ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock";
        held = !postgres || ask("select " + lock + "(" + NODES + ")");
    }

    /** What only one node at a time may do, such as bringing up the schema; the others wait. */
    void alone(Callable<Void> steps) throws Exception {
        if (!postgres) {
            steps.call();
            return;
        }
        while (!ask("select pg_try_advisory_lock(" + FIRST_STEPS + ")")) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN);
        }
        try {
            steps.call();
        } finally {
            ask("select pg_advisory_unlock(" + FIRST_STEPS + ")");
        }
    }

    /** A lock dies with its connection, as when the database restarts: takes it again. Called every few seconds. */
    void look() throws SQLException {
        if (held && holder.isValid(SECONDS)) {
            return;
        }
        held = false;
        release();
        hold();
        LOG.warning(
                () -> held ? "the database's lock was lost and taken again" : "another node has the database's lock");
    }

    boolean isHeld() {
        return held;
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet row = statement.executeQuery(question)) {
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
