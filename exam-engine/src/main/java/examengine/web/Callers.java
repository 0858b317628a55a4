package examengine.web;

import java.util.Optional;

/** Who is behind a session token, for doors that are no HTTP resources. Room {@code access} knows the persons. */
public interface Callers {

    /** The cookie that carries the token. */
    String COOKIE = "exam_session";

    /**
     * The holder of a token that is still good; empty also for somebody who has to replace the first password, for to
     * them every other door is closed.
     */
    Optional<CallerIdentity> byToken(String token);
}
