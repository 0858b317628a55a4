package examengine.identity;

import java.time.Instant;

/**
 * A photo was deleted; nothing but this is left of it. Fired as a CDI event.
 *
 * <p>Delivery: once for each photo, by whichever node deleted it. Transaction: that of the deletion; an observer that
 * fails undoes both. Threading: a sweep's.
 */
public record PhotoDeleted(HeldPhoto photo, Instant at) {}
