package examengine.access;

import examengine.access.store.LoginCache;
import examengine.web.Fingerprint;
import examengine.web.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Login sessions: opaque random tokens of 256 bits, good for {@link #LIFE} from the sign-in on, on every node and
 * across restarts.
 */
@ApplicationScoped
public class Sessions {

    /** Longer than the longest examination day, shorter than a night in a shared lab. */
    public static final Duration LIFE = Duration.ofHours(12);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    LoginCache cache;

    @Inject
    Clock clock;

    @Inject
    Event<SessionEnded> ended;

    private final SecureRandom random = new SecureRandom();

    /** Begins a session; the token returned is shown to nobody but the browser. */
    @Transactional
    String begin(Account account) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        entities.persist(new LoginSession(Fingerprint.of(token), account.id(), now, now.plus(LIFE)));
        return token;
    }

    /** The session of a token, when it is still good. Asked by every request and mostly known, so without a transaction and all that watches over one. */
    public Optional<Login> find(String token) {
        String hash = Fingerprint.of(token);
        Optional<Login> known = cache.find(hash);
        if (known.isEmpty()) {
            known = load(hash);
            known.ifPresent(cache::keep);
        }
        return known.filter(login -> login.isGoodAt(clock.instant()));
    }

    private Optional<Login> load(String hash) {
        LoginSession session = entities.find(LoginSession.class, hash);
        if (session == null) {
            return Optional.empty();
        }
        return accounts.find(session.account())
                .filter(Account::mayEnter)
                .map(account -> Login.of(hash, account, session.expiresAt()));
    }

    /** Signs out: the session and whatever hangs on it end. */
    @Transactional
    public void end(String tokenHash) {
        entities.createQuery("delete from LoginSession s where s.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
        ended.fire(new SessionEnded(tokenHash));
    }

    /** Ends every session of an account, as a changed password or role demands (decision 14). */
    @Transactional
    void endAllOf(String account) {
        entities.createQuery("select s.tokenHash from LoginSession s where s.account = :account", String.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(this::end);
    }

    /** Forgets sessions that have run out; returns how many. */
    @Transactional
    public int forgetExpired() {
        return entities.createQuery("delete from LoginSession s where s.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
