package examengine.identity;

/**
 * How far the change of the key has come.
 *
 * @param present names the key that seals
 * @param former names the key that was given beside it, or null
 * @param left photos sealed with the former key; while there are any it may not go
 * @param lost photos sealed with a key this node was not given
 */
public record KeyRotation(String present, String former, int left, int lost) {}
