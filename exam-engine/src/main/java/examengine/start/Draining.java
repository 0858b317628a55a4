package examengine.start;

import examengine.cluster.Membership;
import examengine.web.InFlight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The orderly end of a node. The launcher asks for it by the system property {@value #ASKED}; from then on the node is
 * not ready, asks clients to close their connections, and goes on serving for the time that a balancer needs to notice.
 * When that is over and no request is under way, {@code exam.start.state} becomes {@code drained}.
 */
@ApplicationScoped
public class Draining {

    static final String ASKED = "exam.stop.asked";

    private static final Logger LOG = Logger.getLogger(Draining.class.getName());

    @Inject
    @ConfigProperty(name = "exam.drain.seconds", defaultValue = "0")
    int seconds;

    @Inject
    InFlight inFlight;

    @Inject
    Membership membership;

    @Inject
    Clock clock;

    private volatile Instant since;

    /** Called several times a second. */
    void look() {
        if (since == null && Boolean.getBoolean(ASKED)) {
            since = clock.instant();
            inFlight.askToClose();
            leave();
        }
        if (since != null && isOver()) {
            System.setProperty(Startup.STATE, "drained");
        }
    }

    boolean isDraining() {
        return since != null;
    }

    private boolean isOver() {
        return Duration.between(since, clock.instant()).toSeconds() >= seconds && inFlight.count() == 0;
    }

    private void leave() {
        try {
            membership.leave();
        } catch (SQLException away) {
            LOG.log(Level.FINE, "nobody could be told of the end", away);
        }
    }
}
