package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;

/**
 * Makes photos from outside harmless: only JPEG and PNG, only in sane dimensions, upright, not too dark or bright, and
 * written anew, so that hidden data (place, device, whatever else rides along) stays behind.
 */
@ApplicationScoped
public class CleaningPhotos {

    /** Bytes a photo may arrive with. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final int LONG_SIDE = 1_280;

    /**
     * Decodes, checks and re-encodes.
     *
     * @param contentType as the sender declared it
     * @throws Refusal {@code too-large}, {@code unsupported-media-type}, {@code photo-too-many-pixels},
     *     or {@code unusable-photo} with a {@code reason}
     */
    public CleanPhoto clean(byte[] image, String contentType) {
        if (image.length > LARGEST) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large").with("limit", LARGEST);
        }
        return cleaned(image, PhotoFormat.of(image, contentType));
    }

    /**
     * As {@link #clean}, for a picture that is looked at and not kept: it may be too dark or too bright.
     *
     * @throws Refusal as {@link #clean}
     */
    CleanPhoto harmless(byte[] image, String contentType) {
        return new CleanPhoto(
                EncodingPhoto.jpeg(DecodingPhoto.decode(image, PhotoFormat.of(image, contentType), LONG_SIDE)));
    }

    private static CleanPhoto cleaned(byte[] image, PhotoFormat format) {
        BufferedImage picture = DecodingPhoto.decode(image, format, LONG_SIDE);
        Exposure.of(picture).demandUsable();
        return new CleanPhoto(EncodingPhoto.jpeg(Orientation.of(image, format).upright(picture)));
    }
}
