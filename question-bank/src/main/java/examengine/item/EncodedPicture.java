package examengine.item;

import examengine.kernel.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes a file a stranger sent and writes its pixels anew: line drawings as PNG, what PNG makes too large as JPEG. */
record EncodedPicture(String mediaType, int width, int height, byte[] bytes) {

    private static final int LARGEST_FILE = 10_000_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONG_SIDE = 1600;
    private static final int LARGEST_PNG = 300_000;

    /** A binary column of H2 holds little more. */
    private static final int LARGEST = 900_000;

    private static final float BEST = 0.85f;
    private static final float STEP = 0.1f;

    static EncodedPicture of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge(file.length);
        }
        BufferedImage picture = scaled(decoded(file));
        byte[] png = written(picture, "png");
        return png.length <= LARGEST_PNG ? of("image/png", picture, png) : jpeg(opaque(picture));
    }

    private static EncodedPicture of(String mediaType, BufferedImage picture, byte[] bytes) {
        return new EncodedPicture(mediaType, picture.getWidth(), picture.getHeight(), bytes);
    }

    private static BufferedImage decoded(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unusable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return pixels(reader);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw unusable();
        }
    }

    /** Looks at the dimensions before a single pixel is decoded, and thins large pictures while reading. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw tooLarge(width * height);
        }
        ImageReadParam thinning = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
        thinning.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinning);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor = Math.min(1, (double) LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
        return drawn(picture, new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = white.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, white.getWidth(), white.getHeight());
        canvas.dispose();
        return drawn(picture, white);
    }

    private static BufferedImage drawn(BufferedImage picture, BufferedImage onto) {
        Graphics2D canvas = onto.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, onto.getWidth(), onto.getHeight(), null);
        canvas.dispose();
        return onto;
    }

    private static EncodedPicture jpeg(BufferedImage picture) {
        float quality = BEST;
        byte[] bytes = jpeg(picture, quality);
        while (bytes.length > LARGEST && quality > STEP) {
            quality -= STEP;
            bytes = jpeg(picture, quality);
        }
        return of("image/jpeg", picture, bytes);
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam setting = writer.getDefaultWriteParam();
            setting.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            setting.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refusal unusable() {
        return Refusal.invalid("unusable-picture");
    }

    private static Refusal tooLarge(long found) {
        return new Refusal(Refusal.Kind.TOO_LARGE, "picture-too-large").with("found", found);
    }
}
