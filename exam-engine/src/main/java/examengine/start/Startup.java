package examengine.start;

import examengine.cluster.Caches;
import examengine.cluster.DatabaseTime;
import examengine.cluster.Membership;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings the engine up in order: lock, schema, cluster, first data, time, sweeps. What became of it stands in the system properties
 * {@value #STATE} and {@value #FAILURE}, where the launcher looks after the deployment.
 */
@ApplicationScoped
public class Startup {

    static final String STATE = "exam.start.state";
    static final String FAILURE = "exam.start.failure";

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    NodeLock lock;

    @Inject
    Schema schema;

    @Inject
    KeyInUse key;

    @Inject
    Caches caches;

    @Inject
    Membership membership;

    @Inject
    FirstData firstData;

    @Inject
    DatabaseTime time;

    @Inject
    Sweeps sweeps;

    private volatile boolean ready;

    void comeUp(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object event) {
        try {
            lock.take();
            lock.alone(this::prepareDatabase);
            membership.sign();
            time.compare();
            sweeps.begin();
            ready = true;
            System.setProperty(STATE, "ready");
        } catch (Exception e) {
            StartFailure failure = StartFailure.behind(e);
            LOG.log(Level.SEVERE, e, failure::sentence);
            System.setProperty(FAILURE, failure.sentence());
            System.setProperty(STATE, "failed");
            throw failure;
        }
    }

    private Void prepareDatabase() throws Exception {
        schema.migrate();
        key.confirm();
        caches.open();
        firstData.load();
        return null;
    }

    boolean isReady() {
        return ready;
    }
}
