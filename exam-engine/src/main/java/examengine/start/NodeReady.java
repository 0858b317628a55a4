package examengine.start;

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

/** Ready means: came up completely, answers are being written, and the database answers. */
@ApplicationScoped
@Readiness
public class NodeReady implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Startup startup;

    @Inject
    Journal journal;

    @Override
    public HealthCheckResponse call() {
        boolean up = startup.isReady() && journal.isWriting() && databaseAnswers();
        return HealthCheckResponse.named("node").status(up).build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
