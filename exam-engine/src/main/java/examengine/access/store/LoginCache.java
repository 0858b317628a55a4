package examengine.access.store;

import examengine.access.Login;
import examengine.cluster.Caches;
import examengine.web.SessionEnded;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/** Login sessions at hand, by the hash of their token; the database has them too. */
@ApplicationScoped
public class LoginCache {

    /** Short, so that a session ended on a node that cannot be reached is not honoured for long. */
    private static final long MINUTES = 5;

    @Inject
    Caches caches;

    private Cache<String, Login> logins;

    @PostConstruct
    void open() {
        logins = caches.named("logins");
    }

    public Optional<Login> find(String tokenHash) {
        return Optional.ofNullable(logins.get(tokenHash));
    }

    public void keep(Login login) {
        logins.put(login.tokenHash(), login, MINUTES, TimeUnit.MINUTES);
    }

    /** Only once it is gone from the database: a request in between would else bring it back. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded fact) {
        logins.remove(fact.tokenHash());
    }
}
