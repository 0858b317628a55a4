package examengine.access;

import examengine.kernel.Refusal;
import examengine.web.Caller;
import examengine.web.Role;
import java.util.Optional;
import java.util.Set;

/** The caller of one request, as its session tells; {@link Newcomers} makes it. */
public class SignedIn implements Caller {

    private Login login;

    public void by(Login session) {
        login = session;
    }

    @Override
    public boolean isSignedIn() {
        return login != null;
    }

    @Override
    public String account() {
        return required().account();
    }

    @Override
    public String name() {
        return required().name();
    }

    @Override
    public Set<Role> roles() {
        return login == null ? Set.of() : login.roleSet();
    }

    @Override
    public String candidate() {
        String candidate = required().candidate();
        if (candidate.isEmpty()) {
            throw Refusal.notAllowed("not-allowed");
        }
        return candidate;
    }

    @Override
    public boolean mustChangePassword() {
        return required().mustChangePassword();
    }

    @Override
    public Optional<String> session() {
        return Optional.ofNullable(login).map(Login::tokenHash);
    }

    private Login required() {
        if (login == null) {
            throw new Refusal(Refusal.Kind.NOT_SIGNED_IN, "not-signed-in");
        }
        return login;
    }
}
