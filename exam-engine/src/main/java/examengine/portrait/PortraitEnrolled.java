package examengine.portrait;

/**
 * A candidate has a portrait, the first or another. Fired as a CDI event.
 *
 * <p>Delivery: once for each portrait. Transaction: that of the change; an observer that fails undoes both. Threading:
 * the caller's.
 *
 * @param isReplaced whether there was one before; it is deleted
 * @param rules those it was held against, with their version
 * @param file what it was called
 */
public record PortraitEnrolled(String candidate, boolean isReplaced, String rules, String file) {}
