package examengine.start;

import examengine.cluster.DatabaseTime;
import examengine.cluster.Membership;
import examengine.journal.Journal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: came up completely and is not about to stop, answers are being written, the database answers and is this
 * node's to use, its time is ours, and no larger part of the cluster is out of sight. Each of these is told by name, for
 * the operator who wonders.
 */
@ApplicationScoped
@Readiness
public class NodeReady implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Startup startup;

    @Inject
    Draining draining;

    @Inject
    Journal journal;

    @Inject
    NodeLock lock;

    @Inject
    DatabaseTime time;

    @Inject
    Membership membership;

    @Override
    public HealthCheckResponse call() {
        if (!startup.isReady()) {
            return HealthCheckResponse.named("node")
                    .withData("started", false)
                    .down()
                    .build();
        }
        boolean databaseAnswers = databaseAnswers();
        boolean serving = !draining.isDraining() && journal.isWriting();
        boolean sound = lock.isHeld() && time.isShared() && !membership.isBlind();
        return HealthCheckResponse.named("node")
                .withData("started", true)
                .withData("draining", draining.isDraining())
                .withData("journal", journal.isWriting())
                .withData("database", databaseAnswers)
                .withData("databaseLock", lock.isHeld())
                .withData("clockOffsetMillis", time.offset().toMillis())
                .withData("clock", time.isShared())
                .withData("members", membership.size())
                .withData("seesOthers", !membership.isBlind())
                .status(databaseAnswers && serving && sound)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
