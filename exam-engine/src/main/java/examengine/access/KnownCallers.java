package examengine.access;

import examengine.web.CallerIdentity;
import examengine.web.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Callers by the login sessions there are. */
@ApplicationScoped
public class KnownCallers implements Callers {

    @Inject
    Sessions sessions;

    @Override
    public Optional<CallerIdentity> byToken(String token) {
        return sessions.find(token)
                .filter(login -> !login.mustChangePassword())
                .map(login -> new CallerIdentity(login.account(), login.name(), login.roleSet(), login.tokenHash()));
    }
}
