package examengine.hall;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A drawn face: nobody's, with enough light, shade and texture to pass for a usable photo. */
public final class Face {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SEED = 20261120;
    private static final byte[] JPEG = file("jpeg");

    private Face() {}

    public static byte[] jpeg() {
        return JPEG.clone();
    }

    /** The same face in another format ImageIO can write. */
    public static byte[] file(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(), format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(60, 80, 110), WIDTH, HEIGHT, new Color(200, 205, 190)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawHead(pen);
        sprinkle(pen);
        pen.dispose();
        return image;
    }

    private static void drawHead(Graphics2D pen) {
        pen.setColor(new Color(45, 35, 30));
        pen.fillOval(210, 60, 220, 260);
        pen.setPaint(new GradientPaint(220, 100, new Color(240, 205, 175), 420, 380, new Color(190, 140, 115)));
        pen.fillOval(225, 95, 190, 260);
        pen.setColor(new Color(40, 30, 25));
        pen.fillOval(270, 200, 26, 16);
        pen.fillOval(345, 200, 26, 16);
        pen.setStroke(new BasicStroke(5));
        pen.drawLine(320, 215, 312, 262);
        pen.setColor(new Color(170, 80, 75));
        pen.drawArc(285, 275, 70, 35, 190, 160);
    }

    /** Skin and cloth are never smooth. */
    private static void sprinkle(Graphics2D pen) {
        Random random = new Random(SEED);
        for (int dot = 0; dot < 4_000; dot++) {
            int light = random.nextInt(256);
            pen.setColor(new Color(light, light, light, 60));
            pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 3, 3);
        }
    }
}
