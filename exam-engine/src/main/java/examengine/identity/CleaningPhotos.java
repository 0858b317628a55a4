package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes photos from outside harmless: only JPEG and PNG, only in sane dimensions, upright, not too dark or bright, and
 * written anew, so that hidden data (place, device, whatever else rides along) stays behind. Pictures eat memory
 * while they are decoded, so only two for each processor are in work at a time.
 */
@ApplicationScoped
public class CleaningPhotos {

    /** Bytes a photo may arrive with. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final int LONG_SIDE = 1_280;

    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /**
     * Decodes, checks and re-encodes.
     *
     * @param contentType as the sender declared it
     * @throws Refusal {@code too-large}, {@code unsupported-media-type}, {@code photo-too-many-pixels},
     *     {@code unusable-photo} with a {@code reason}, or {@code retry} when too many photos wait already
     */
    public CleanPhoto clean(byte[] image, String contentType) {
        if (image.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large").with("limit", LARGEST);
        }
        PhotoFormat format = PhotoFormat.of(image, contentType);
        takePlace();
        try {
            return cleaned(image, format);
        } finally {
            places.release();
        }
    }

    private static CleanPhoto cleaned(byte[] image, PhotoFormat format) {
        BufferedImage picture = DecodingPhoto.decode(image, format, LONG_SIDE);
        Exposure.of(picture).demandUsable();
        return new CleanPhoto(EncodingPhoto.jpeg(Orientation.of(image, format).upright(picture)));
    }

    private void takePlace() {
        boolean mine = false;
        try {
            mine = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", (int) PATIENCE_SECONDS);
        }
    }
}
