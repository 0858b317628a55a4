package examengine.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A person of the foreign set of faces (grey pictures of 92×112 pixels, ten of each person): as an enrolled portrait, and as
 * what a camera sees. Skips the test where the set is missing.
 *
 * @param number of the person, from 1
 */
record RealFace(int number) {

    private static final Path SHARED = Path.of(System.getProperty("exam.shared", "../shared"));
    private static final int FRAMES = 8;
    private static final int ENLARGED = 4;
    private static final Color WALL = new Color(150, 150, 150);

    /** The folder of the models; skips the test where there is none. */
    static Path models() {
        Path models = SHARED.resolve("models").toAbsolutePath();
        assumeTrue(
                Files.isDirectory(models),
                "no face models: set the system property exam.shared to a folder that has some");
        return models;
    }

    byte[] portrait() {
        return jpeg(hung(1, 480, 640));
    }

    /** As a camera sees one of the ten pictures. */
    byte[] seen(int picture) {
        return jpeg(hung(picture, 640, 480));
    }

    /** The same in a mirror: a head that turns the other way. */
    byte[] mirrored(int picture) {
        BufferedImage seen = hung(picture, 640, 480);
        BufferedImage mirror = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = mirror.createGraphics();
        pen.drawImage(seen, seen.getWidth(), 0, -seen.getWidth(), seen.getHeight(), null);
        pen.dispose();
        return jpeg(mirror);
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The film's file: other pictures of the same person than the portrait. */
    Path film() {
        Path film = Path.of("target", "face-" + number + ".mjpeg").toAbsolutePath();
        try (OutputStream frames = Files.newOutputStream(film)) {
            for (int frame = 0; frame < FRAMES; frame++) {
                frames.write(seen(2));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return film;
    }

    /** The picture in the middle of a wall. */
    private BufferedImage hung(int picture, int width, int height) {
        BufferedImage face = grey(picture);
        BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(WALL);
        pen.fillRect(0, 0, width, height);
        int wide = ENLARGED * face.getWidth();
        int high = ENLARGED * face.getHeight();
        pen.drawImage(face, (width - wide) / 2, (height - high) / 2, wide, high, null);
        pen.dispose();
        return wall;
    }

    /** PGM: {@code P5}, width, height, 255, then a byte for each pixel. */
    private BufferedImage grey(int picture) {
        Path file = SHARED.resolve("data/faces/orl/s" + number + "/" + picture + ".pgm");
        assumeTrue(Files.exists(file), "no faces: set the system property exam.shared to a folder that has some");
        try {
            byte[] bytes = Files.readAllBytes(file);
            String[] head = new String(bytes, 0, 32, StandardCharsets.ISO_8859_1).split("\\s+");
            int width = Integer.parseInt(head[1]);
            int height = Integer.parseInt(head[2]);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster()
                    .setDataElements(
                            0,
                            0,
                            width,
                            height,
                            Arrays.copyOfRange(bytes, bytes.length - width * height, bytes.length));
            return image;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
