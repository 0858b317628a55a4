package examengine.item;

/**
 * Which items of a bank papers may be drawn from, or what they say, has changed. Fired inside the transaction that
 * changed it; whoever keeps a copy drops it once that has succeeded.
 */
public record ItemsChanged(String bank) {}
