package examengine.access;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** From a name and a password to a session, and from an old password to a new one. */
@ApplicationScoped
@Transactional
public class SigningIn {

    /** Verified when there is no such account, so that the answer takes as long as for a wrong password. */
    private String nobodysHash;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Throttle throttle;

    @jakarta.annotation.PostConstruct
    void prepare() {
        nobodysHash = passwords.hash("nobody signs in with this");
    }

    /** A fresh session of an account. */
    public record Entry(String token, Account account) {}

    /**
     * Opens a session under a new token.
     *
     * @param login an account's name or a resident-ID number
     * @param address where the request comes from
     * @throws Refusal {@code wrong-credentials} alike for an unknown account and a wrong password;
     *     {@code too-many-attempts}
     */
    public Entry signIn(String login, String password, String address) {
        throttle.admit(login, address);
        Optional<Account> account = accounts.withLogin(login).filter(Account::mayEnter);
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (account.isEmpty() || !right) {
            throttle.failed(login, address);
            throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "wrong-credentials");
        }
        throttle.succeeded(login, address);
        return new Entry(sessions.begin(account.get()), account.get());
    }

    /**
     * Replaces the password, ends every session of the account and opens a new one.
     *
     * @throws Refusal {@code wrong-credentials} or {@code weak-password}
     */
    public Entry changePassword(String accountId, String current, String next, String address) {
        throttle.admit(accountId, address);
        Account account = accounts.find(accountId).orElseThrow(Refusal::absent);
        if (!passwords.matches(current, account.passwordHash())) {
            throttle.failed(accountId, address);
            throw Refusal.invalid("wrong-current-password");
        }
        passwords.demandStrength(next);
        if (next.equals(current)) {
            throw Refusal.invalid("weak-password").with("shortest", 8);
        }
        account.replacePassword(passwords.hash(next));
        sessions.endAllOf(accountId);
        return new Entry(sessions.begin(account), account);
    }
}
