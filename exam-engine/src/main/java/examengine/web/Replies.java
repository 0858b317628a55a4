package examengine.web;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers a repeated POST with its first answer. The answer is written in the transaction of the deed itself, so
 * either both stand or neither does; a deed that was refused is not remembered and may be tried again.
 */
@ApplicationScoped
@Transactional
public class Replies {

    /** How long an {@code Idempotency-Key} is remembered. */
    public static final Duration MEMORY = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Does the deed, or repeats the answer it got the first time.
     *
     * @param caller the account's id, or what else names the sender
     * @param key any text of 1–200 characters
     * @param request method and path; the same key on another request is refused
     * @throws Refusal {@code idempotency-key-required} or {@code idempotency-key-reused}
     */
    public Response once(String caller, String key, String request, Supplier<Reply> deed) {
        return earlier(caller, key, request).orElseGet(() -> first(caller, key, request, deed));
    }

    /**
     * The answer this request got before, for deeds that prepare something before their transaction.
     *
     * @throws Refusal as {@link #once}
     */
    public Optional<Response> earlier(String caller, String key, String request) {
        if (key == null || key.isBlank() || key.length() > 200) {
            throw Refusal.malformed("idempotency-key-required");
        }
        RememberedReply known = entities.find(RememberedReply.class, new RememberedReply.Key(caller, key));
        if (known != null && known.isOlderThan(clock.instant().minus(MEMORY))) {
            entities.remove(known);
            entities.flush();
            return Optional.empty();
        }
        return Optional.ofNullable(known).map(reply -> repeated(reply, request));
    }

    /**
     * The key is taken before the deed is done: a twin that arrives meanwhile waits for it and is then told to try
     * again, which gets it this answer.
     */
    private Response first(String caller, String key, String request, Supplier<Reply> deed) {
        RememberedReply remembered = new RememberedReply(caller, key, request, clock.instant());
        entities.persist(remembered);
        entities.flush();
        Reply reply = deed.get();
        String body = reply.body() == null ? null : Json.write(reply.body());
        remembered.answer(reply, body);
        return response(reply.status(), reply.location(), body);
    }

    /** Forgets what is older than {@link #MEMORY}; returns how many. */
    public int forgetOld() {
        return entities.createQuery("delete from RememberedReply r where r.at < :limit")
                .setParameter("limit", clock.instant().minus(MEMORY))
                .executeUpdate();
    }

    private static Response repeated(RememberedReply known, String request) {
        if (!known.answers(request)) {
            throw Refusal.invalid("idempotency-key-reused");
        }
        return response(known.status(), known.location(), known.body());
    }

    private static Response response(int status, String location, String body) {
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.header("Location", location);
        }
        return body == null
                ? answer.build()
                : answer.entity(body).type(Json.MEDIA_TYPE).build();
    }
}
