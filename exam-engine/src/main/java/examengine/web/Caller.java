package examengine.web;

import java.util.Optional;
import java.util.Set;

/** Who sent the request that is being answered. Request-scoped; room {@code access} knows the person. */
public interface Caller {

    /** Whether anybody is signed in. */
    boolean isSignedIn();

    /**
     * The account's id.
     *
     * @throws examengine.kernel.Refusal {@code not-signed-in}
     */
    String account();

    /** The name a person goes by, for the audit trail. */
    String name();

    Set<Role> roles();

    /**
     * The candidate behind the account.
     *
     * @throws examengine.kernel.Refusal {@code not-allowed} for staff without a candidate's record
     */
    String candidate();

    /** Whether nothing but a new password is accepted from this caller. */
    boolean mustChangePassword();

    /** The hash of the session this request came with, empty when nobody is signed in. */
    Optional<String> session();
}
