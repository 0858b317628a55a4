package examengine.web;

import java.util.Set;

/**
 * A person who is signed in.
 *
 * @param sessionHash the hash of the login session, as {@link SessionEnded} names it
 */
public record CallerIdentity(String account, String name, Set<Role> roles, String sessionHash) {}
