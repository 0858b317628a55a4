package examengine.web;

import examengine.kernel.Refusal;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A request that changes something carries a header that no other origin's page can add without being asked first.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class CsrfFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (isChanging(request) && !"exam".equals(request.getHeaderString("X-Requested-With"))) {
            throw Refusal.notAllowed("csrf");
        }
    }

    public static boolean isChanging(ContainerRequestContext request) {
        return !READING.contains(request.getMethod());
    }
}
