package examengine.identity;

/**
 * A photo fit to be kept: decoded and written anew, so that nothing but its pixels came through.
 *
 * @param jpeg upright, long side up to 1,280 pixels, up to 900 kB, no metadata
 */
public record CleanPhoto(byte[] jpeg) {}
