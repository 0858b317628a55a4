package examengine.start;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn figure on white where an enrolled portrait would be; each demo candidate has a colour of their own. */
final class DemoPortrait {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 420;

    private DemoPortrait() {}

    static byte[] jpegOf(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(number / 20f, 0.35f, 0.65f));
        pen.fillRoundRect(30, 290, 240, 200, 160, 160);
        pen.setColor(new Color(236, 200, 172));
        pen.fillRect(128, 240, 44, 70);
        pen.fillOval(90, 90, 120, 165);
        pen.setColor(Color.getHSBColor(0.07f, 0.4f, 0.15f + number % 4 * 0.05f));
        pen.fillArc(84, 74, 132, 130, 0, 180);
        pen.fillOval(122, 165, 12, 8);
        pen.fillOval(166, 165, 12, 8);
        pen.setColor(new Color(190, 100, 90));
        pen.drawArc(130, 205, 40, 20, 200, 140);
        pen.dispose();
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
