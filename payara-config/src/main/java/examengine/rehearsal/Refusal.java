package examengine.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.rehearsal.wire.Reply;
import java.time.Duration;

/**
 * What a server's answer says besides yes.
 *
 * @param code the slug of a problem document; empty where the answer is none
 */
record Refusal(int status, String code, Duration retryAfter) {

    private static final String TYPES = "/problems/";

    static Refusal of(Reply reply) {
        if (reply.status() < 400) {
            return new Refusal(reply.status(), "", Duration.ZERO);
        }
        JsonNode problem = reply.header("Content-Type").startsWith("application/problem+json")
                ? Json.tree(reply.body())
                : Json.nothing();
        String type = problem.path("type").asText("");
        return new Refusal(
                reply.status(),
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : "",
                Duration.ofSeconds(problem.path("retryAfter").asLong(0)));
    }

    /** Whether the answer is not the engine's own, as from something in between or from a server that is still starting. */
    boolean isForeign() {
        return status >= 400 && code.isEmpty();
    }

    /** Whether this server cannot serve now though another may: no answer of the engine's, or one that says so itself. */
    boolean isElsewhereBetter() {
        return isForeign() || status >= 500 || status == 408;
    }

    /** Whether asking again can help. */
    boolean passes() {
        return isForeign() || status >= 502 && status <= 504 || status == 429 || status == 408;
    }

    boolean is(String other) {
        return code.equals(other);
    }

    @Override
    public String toString() {
        return status == 0 ? "no answer" : (status + " " + code).strip();
    }
}
