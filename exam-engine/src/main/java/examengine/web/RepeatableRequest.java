package examengine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The POST being answered, seen as something a client may send again after a lost response. */
@RequestScoped
public class RepeatableRequest {

    @Inject
    Replies replies;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** As {@link Replies#once}, with caller, key and path taken from the request itself. */
    public Response once(Supplier<Reply> deed) {
        return onceFor(caller.account(), deed);
    }

    /** For callers who are not signed in: {@code sender} names them. */
    public Response onceFor(String sender, Supplier<Reply> deed) {
        String line = request.getMethod() + " " + request.getRequestURI();
        return replies.once(sender, request.getHeader("Idempotency-Key"), line, deed);
    }
}
