package examengine.browser;

import examengine.hall.Face;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What the browser's camera sees: a drawn face that sways a little, as a film of JPEG frames one after the other. */
final class FakeCamera {

    private static final Path FILM = Path.of("target", "face.mjpeg").toAbsolutePath();
    private static final int FRAMES = 10;
    private static final double SWAY = 6;

    private FakeCamera() {}

    /** The film's file, drawn once. */
    static synchronized Path film() {
        if (Files.notExists(FILM)) {
            draw();
        }
        return FILM;
    }

    private static void draw() {
        try (OutputStream film = Files.newOutputStream(FILM)) {
            BufferedImage face = ImageIO.read(new ByteArrayInputStream(Face.jpeg()));
            for (int frame = 0; frame < FRAMES; frame++) {
                ImageIO.write(moved(face, SWAY * Math.sin(2 * Math.PI * frame / FRAMES)), "jpeg", film);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage moved(BufferedImage face, double right) {
        BufferedImage frame = new BufferedImage(face.getWidth(), face.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = frame.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, frame.getWidth(), frame.getHeight());
        pen.drawImage(face, (int) Math.round(right), 0, null);
        pen.dispose();
        return frame;
    }
}
