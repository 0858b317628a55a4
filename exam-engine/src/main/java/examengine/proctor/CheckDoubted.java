package examengine.proctor;

import examengine.identity.IdentityCheck;

/** Somebody doubted a check. Fired as a CDI event, as {@link ActionTaken} is. */
public record CheckDoubted(Proctor by, IdentityCheck check, String reason) {}
