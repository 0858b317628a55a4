package examengine.access.http;

import examengine.access.Sessions;
import examengine.access.SignedIn;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;

/** Finds out who is calling. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    @Inject
    Sessions sessions;

    @Inject
    SignedIn signedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(SessionCookie.NAME);
        if (cookie != null && !cookie.getValue().isEmpty()) {
            sessions.find(cookie.getValue()).ifPresent(signedIn::by);
        }
    }
}
