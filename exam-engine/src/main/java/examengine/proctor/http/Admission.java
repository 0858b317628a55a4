package examengine.proctor.http;

import examengine.proctor.Line.Closing;
import examengine.proctor.ListingWatched;
import examengine.web.CallerIdentity;
import examengine.web.Callers;
import examengine.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may watch a session. */
@ApplicationScoped
public class Admission {

    @Inject
    Callers callers;

    @Inject
    ListingWatched watched;

    Optional<CallerIdentity> caller(String token) {
        return token.isEmpty() ? Optional.empty() : callers.byToken(token);
    }

    /** Why the holder of this token may not watch this session; null when they may. */
    Closing objection(String token, String examSession) {
        Optional<CallerIdentity> caller = caller(token);
        if (caller.isEmpty()) {
            return Closing.SIGNED_OUT;
        }
        CallerIdentity who = caller.get();
        boolean may = who.roles().contains(Role.PROCTOR) && watched.includes(who.account(), examSession);
        return may ? null : Closing.NOT_ASSIGNED;
    }
}
