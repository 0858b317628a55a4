package examengine.proctor;

import examengine.identity.IdentityCheck;

/** A proctor decided about a photo. Fired as a CDI event, as {@link ActionTaken} is. */
public record ReviewDecided(Proctor by, IdentityCheck check) {}
