package examengine.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Portraits for tests, all drawn here: nobody's face, with light, shade and texture. */
final class Pictures {

    static final Color BLUE = new Color(67, 142, 219);

    private static final int SEED = 20261201;
    private static final int JFIF_UNITS_AT = 13;

    private Pictures() {}

    static BufferedImage figure(int width, int height, Color background) {
        BufferedImage picture = filled(width, height, background);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(60, 70, 90));
        pen.fillOval(width / 8, height * 2 / 3, width * 3 / 4, height);
        pen.setColor(new Color(214, 176, 150));
        pen.fillOval(width / 4, height / 6, width / 2, height * 11 / 20);
        pen.dispose();
        sprinkle(picture, width / 4, height / 5, width / 2, height * 3 / 4);
        return picture;
    }

    static BufferedImage filled(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static void sprinkle(BufferedImage picture, int left, int top, int width, int height) {
        Random random = new Random(SEED);
        Graphics2D pen = picture.createGraphics();
        for (int dot = 0; dot < width * height / 20; dot++) {
            pen.setColor(new Color(90 + random.nextInt(80), 60 + random.nextInt(60), 50 + random.nextInt(60)));
            pen.fillRect(left + random.nextInt(width), top + random.nextInt(height), 2, 2);
        }
        pen.dispose();
    }

    /** The same in a light of this share, 1 being the whole. */
    static BufferedImage inLight(BufferedImage picture, double share, Color background) {
        BufferedImage lit = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < lit.getHeight(); y++) {
            for (int x = 0; x < lit.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                boolean isBehind = colour.equals(background);
                lit.setRGB(
                        x,
                        y,
                        isBehind ? background.getRGB() : times(colour, share).getRGB());
            }
        }
        return lit;
    }

    private static Color times(Color colour, double share) {
        return new Color(
                (int) Math.min(255, colour.getRed() * share), (int) Math.min(255, colour.getGreen() * share), (int)
                        Math.min(255, colour.getBlue() * share));
    }

    /** Drawn small and enlarged. */
    static BufferedImage blurred(BufferedImage picture) {
        BufferedImage small = scaled(picture, picture.getWidth() / 12, picture.getHeight() / 12);
        return scaled(small, picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(
                java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }

    static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        return grey;
    }

    static BufferedImage striped(BufferedImage picture, Color background, Color stripe) {
        Graphics2D pen = picture.createGraphics();
        pen.setColor(stripe);
        for (int x = 0; x < picture.getWidth(); x += 12) {
            pen.fillRect(x, 0, 4, picture.getHeight() / 8);
        }
        pen.fillRect(0, 0, picture.getWidth() / 14, picture.getHeight() / 2);
        pen.dispose();
        return picture;
    }

    /** @param dpi 0 for a file that does not say */
    static byte[] jpeg(BufferedImage picture, int dpi) {
        byte[] jpeg = jpegOf(new IIOImage(picture, null, null), 0.8f);
        if (dpi > 0) {
            ByteBuffer.wrap(jpeg)
                    .put(JFIF_UNITS_AT, (byte) 1)
                    .putShort(JFIF_UNITS_AT + 1, (short) dpi)
                    .putShort(JFIF_UNITS_AT + 3, (short) dpi);
        }
        return jpeg;
    }

    /** Four channels, as printers want them. */
    static byte[] cmyk(int width, int height) {
        WritableRaster raster =
                Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        return jpegOf(new IIOImage(raster, null, null), 0.8f);
    }

    private static byte[] jpegOf(IIOImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam setting = writer.getDefaultWriteParam();
            setting.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            setting.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, image, setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] movingGif(BufferedImage... frames) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage opened(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
