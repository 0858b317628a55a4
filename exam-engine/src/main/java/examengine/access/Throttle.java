package examengine.access;

import examengine.access.store.FailedAttempts;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Slows guessing down: after {@link #FREE} wrong passwords for an account from one address the two together wait.
 * Never the address alone, for a whole test lab shares one (decision 14).
 */
@ApplicationScoped
class Throttle {

    static final int FREE = 5;
    static final Duration SPAN = Duration.ofMinutes(1);

    @Inject
    FailedAttempts attempts;

    /** @throws Refusal {@code too-many-attempts} with {@code retryAfter} in seconds */
    void admit(String login, String address) {
        if (attempts.of(key(login, address)) >= FREE) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "too-many-attempts").with("retryAfter", (int) SPAN.toSeconds());
        }
    }

    void failed(String login, String address) {
        attempts.count(key(login, address), SPAN);
    }

    void succeeded(String login, String address) {
        attempts.forget(key(login, address));
    }

    private static String key(String login, String address) {
        return AccountLogin.normal(login) + "|" + address;
    }
}
