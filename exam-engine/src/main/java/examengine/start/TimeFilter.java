package examengine.start;

import examengine.cluster.DatabaseTime;
import examengine.kernel.Refusal;
import examengine.web.CsrfFilter;
import examengine.web.TryAgain;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * A node whose clock is not the database's changes nothing: it would write wrong deadlines, take answers that are late and
 * refuse for good those that are not. Who asks it all the same is told to try again, and finds another node.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 200)
public class TimeFilter implements ContainerRequestFilter {

    @Inject
    DatabaseTime time;

    /** @throws Refusal {@code retry} */
    @Override
    public void filter(ContainerRequestContext request) {
        if (CsrfFilter.isChanging(request) && !time.isShared()) {
            throw TryAgain.refusal();
        }
    }
}
