package examengine.identity;

import examengine.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a file a stranger sent: looks at the dimensions before a single pixel is decoded, skips metadata, and thins
 * large pictures while reading, so that no decoded picture has more than fifteen million pixels.
 */
public final class DecodingPhoto {

    static final int SMALLEST_SIDE = 240;
    public static final int LARGEST_SIDE = 8_000;
    public static final int MOST_PIXELS = 40_000_000;

    /**
     * Cameras write a dozen scans at most. Each makes the decoder walk through the whole picture again, so a small
     * file of thousands keeps a processor busy for minutes.
     */
    private static final int MOST_SCANS = 200;

    /** Long side from which on only every second (third, …) pixel is read. */
    private static final int THINNED_FROM = 2 * 1_920;

    private DecodingPhoto() {}

    /**
     * Decodes and scales down.
     *
     * @param longSide at most so many pixels
     * @throws Refusal {@code photo-too-many-pixels}, or {@code unusable-photo} because of {@code too-small} or
     *     {@code unreadable}
     */
    static BufferedImage decode(byte[] image, PhotoFormat format, int longSide) {
        return decode(image, format, longSide, SMALLEST_SIDE);
    }

    /**
     * The same with a limit of one's own for what is too small.
     *
     * @param smallestSide at least so many pixels
     */
    public static BufferedImage decode(byte[] image, PhotoFormat format, int longSide, int smallestSide) {
        ImageReader reader = format.reader();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            demandSaneSize(reader.getWidth(0), reader.getHeight(0), smallestSide);
            demandFewScans(image, format);
            return Scaling.fit(pixels(reader), longSide);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw UnusablePhoto.because("unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static void demandSaneSize(int width, int height, int smallestSide) {
        if (Math.max(width, height) > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "photo-too-many-pixels")
                    .with("width", width)
                    .with("height", height)
                    .with("longestSide", LARGEST_SIDE)
                    .with("mostPixels", MOST_PIXELS);
        }
        if (Math.min(width, height) < smallestSide) {
            throw UnusablePhoto.because("too-small");
        }
    }

    /** Within the pixels of a JPEG the two bytes of this mark never stand together, so counting them is enough. */
    private static void demandFewScans(byte[] image, PhotoFormat format) {
        int scans = 0;
        for (int i = 1; i < image.length; i++) {
            if (image[i - 1] == (byte) 0xFF && image[i] == (byte) 0xDA) {
                scans++;
            }
        }
        if (format == PhotoFormat.JPEG && scans > MOST_SCANS) {
            throw UnusablePhoto.because("unreadable");
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        reader.addIIOReadWarningListener((source, warning) -> refuseDamage(warning));
        ImageReadParam thinning = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (THINNED_FROM / 2));
        thinning.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinning);
    }

    /**
     * The JPEG decoder only warns of a file that ends early and fills the rest with grey. Warnings about colour
     * profiles, thumbnails and stray bytes between segments say nothing about the picture.
     */
    private static void refuseDamage(String warning) {
        String said = warning.toLowerCase(Locale.ROOT);
        if (Stream.of("icc", "jfif", "extraneous").noneMatch(said::contains)) {
            throw UnusablePhoto.because("unreadable");
        }
    }
}
