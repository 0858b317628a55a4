package examengine.face;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Faces and models that are not in this repository. The grey ones are "The Database of Faces", AT&amp;T Laboratories
 * Cambridge; the colour portrait is NASA's.
 */
public final class SharedFaces {

    public static final int PEOPLE = 30;
    public static final int PICTURES = 10;

    private static final Path SHARED = Path.of(System.getProperty("exam.shared", "../shared"));

    private SharedFaces() {}

    /** The folder of the models; skips the test where there is none. */
    public static Path models() {
        return present(SHARED.resolve("models"));
    }

    /** A picture of a person, both from 1, twice as large as it is kept. */
    public static BufferedImage person(int person, int picture) {
        Path file = present(SHARED.resolve("data/faces/orl/s" + person + "/" + picture + ".pgm"));
        try {
            BufferedImage grey = pgm(Files.readAllBytes(file));
            return scaled(grey, 2 * grey.getWidth(), 2 * grey.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it came from an office's old files: 150×180, much compressed. */
    public static byte[] enrolled(int person, int picture) {
        return jpeg(scaled(person(person, picture), 150, 180), 0.6f);
    }

    /** As a camera would take it. */
    public static byte[] taken(int person, int picture) {
        return jpeg(person(person, picture), 0.95f);
    }

    public static BufferedImage astronaut() {
        Path file = present(SHARED.resolve("data/faces/astronaut.png"));
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            return scaled(picture, picture.getWidth(), picture.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
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

    public static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@code P5 width height 255} and a byte for each pixel. */
    private static BufferedImage pgm(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        word(in);
        int width = Integer.parseInt(word(in));
        int height = Integer.parseInt(word(in));
        word(in);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, in.readAllBytes());
        return picture;
    }

    private static String word(DataInputStream in) throws IOException {
        StringBuilder word = new StringBuilder();
        for (char letter = (char) in.readByte(); !Character.isWhitespace(letter); letter = (char) in.readByte()) {
            word.append(letter);
        }
        return word.toString();
    }

    private static Path present(Path path) {
        assumeTrue(
                Files.exists(path),
                () -> "set the system property exam.shared to the folder that has models and data/faces");
        return path;
    }
}
