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
import java.time.Instant;
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
        if (key == null || key.isBlank() || key.length() > 200) {
            throw Refusal.malformed("idempotency-key-required");
        }
        Instant now = clock.instant();
        RememberedReply known = entities.find(RememberedReply.class, new RememberedReply.Key(caller, key));
        if (known != null && !known.isOlderThan(now.minus(MEMORY))) {
            return repeated(known, request);
        }
        if (known != null) {
            entities.remove(known);
            entities.flush();
        }
        Reply reply = deed.get();
        String body = reply.body() == null ? null : Json.write(reply.body());
        entities.persist(new RememberedReply(caller, key, request, reply, body, now));
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
