package examengine.access.store;

import examengine.access.Login;
import examengine.cluster.Caches;
import examengine.cluster.Nearby;
import examengine.web.SessionEnded;
import examengine.web.SessionEndedElsewhere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Login sessions at hand on every node, by the hash of their token; the database has them too. One that has ended stays
 * as ended for as long as a good one would, so that a request in between does not bring it back.
 */
@ApplicationScoped
public class LoginCache {

    /** Short, so that a session ended on a node that cannot be reached is not honoured for long. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    Caches caches;

    @Inject
    Event<SessionEndedElsewhere> ended;

    private Nearby<Login> logins;

    void open(@Observes Caches.Opened event) {
        logins = caches.everywhere("logins");
        logins.listen(new EndedElsewhere(ended));
    }

    public Optional<Login> find(String tokenHash) {
        return logins.find(tokenHash);
    }

    public void keep(Login login) {
        logins.putIfAbsent(login.tokenHash(), login, LIFE);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded fact) {
        logins.put(fact.tokenHash(), Login.ended(fact.tokenHash()), LIFE);
    }
}
