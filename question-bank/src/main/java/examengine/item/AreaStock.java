package examengine.item;

/**
 * A knowledge area in use.
 *
 * @param path as {@link ItemDraft#area()}
 * @param items how many stand directly under it, in any state
 * @param live how many of these are live
 */
public record AreaStock(String path, long items, long live) {}
