package examengine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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

    /** For callers who are not signed in: {@code sender} names them in at most 64 characters. */
    public Response onceFor(String sender, Supplier<Reply> deed) {
        return replies.once(sender, key(), line(), deed);
    }

    /** The answer it got before, if any; see {@link Replies#earlier}. */
    public Optional<Response> earlier() {
        return earlierFor(caller.account());
    }

    public Optional<Response> earlierFor(String sender) {
        return replies.earlier(sender, key(), line());
    }

    private String key() {
        return request.getHeader("Idempotency-Key");
    }

    private String line() {
        return request.getMethod() + " " + request.getRequestURI();
    }
}
