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
        PhotoFormat format = PhotoFormat.of(image, contentType);
        return cleaned(image, format);
    }

    private static CleanPhoto cleaned(byte[] image, PhotoFormat format) {
        BufferedImage picture = DecodingPhoto.decode(image, format, LONG_SIDE);
        Exposure.of(picture).demandUsable();
        return new CleanPhoto(EncodingPhoto.jpeg(Orientation.of(image, format).upright(picture)));
    }
}
