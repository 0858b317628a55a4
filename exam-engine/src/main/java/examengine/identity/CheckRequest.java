package examengine.identity;

import java.time.Duration;

/**
 * A photo that was just taken, to be checked.
 *
 * @param image the bytes as they came, up to {@link CleaningPhotos#LARGEST}
 * @param contentType as the sender declared it
 * @param retention how long the photo is kept, by the exam's policy
 */
public record CheckRequest(
        String sitting,
        String examSession,
        String candidate,
        Phase phase,
        byte[] image,
        String contentType,
        Duration retention) {}
