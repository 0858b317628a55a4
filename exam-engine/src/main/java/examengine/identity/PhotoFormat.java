package examengine.identity;

import examengine.kernel.Refusal;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The two formats photos come in, each with the bytes every file of it begins with. */
public enum PhotoFormat {
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final byte[] magic;

    PhotoFormat(int... magic) {
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /**
     * The format that both the sender and the bytes themselves say.
     *
     * @throws Refusal {@code unsupported-media-type} when they say another, or each says something else;
     *     {@code unusable-photo} when there are too few bytes to say anything
     */
    static PhotoFormat of(byte[] image, String contentType) {
        PhotoFormat declared = Arrays.stream(values())
                .filter(format -> format.mediaType().equals(bare(contentType)))
                .findFirst()
                .orElseThrow(PhotoFormat::unsupported);
        if (image.length < PNG.magic.length) {
            throw UnusablePhoto.because("unreadable");
        }
        if (!Arrays.equals(declared.magic, Arrays.copyOf(image, declared.magic.length))) {
            throw unsupported();
        }
        return declared;
    }

    /** The platform's own decoder of this format, and no other: what a file claims inside cannot choose one. */
    ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }

    private String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }

    private static String bare(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal unsupported() {
        return new Refusal(Refusal.Kind.UNSUPPORTED, "unsupported-media-type");
    }
}
