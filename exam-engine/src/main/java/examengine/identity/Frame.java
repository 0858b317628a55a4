package examengine.identity;

/**
 * A picture from a camera as it came.
 *
 * @param image up to {@link CleaningPhotos#LARGEST} bytes
 * @param contentType as the sender declared it
 */
public record Frame(byte[] image, String contentType) {}
