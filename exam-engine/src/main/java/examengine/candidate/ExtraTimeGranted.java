package examengine.candidate;

import java.time.Duration;

/**
 * A candidate's entitlement to extra time was replaced. Fired as a CDI event.
 *
 * <p>Delivery: once for each change. Transaction: that of the change; an observer that fails undoes both. Threading:
 * the caller's.
 */
public record ExtraTimeGranted(String candidate, Duration before, Duration after, String reason) {}
