package examengine.rehearsal;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Photos of nobody, as large and as hard to compress as a webcam's, with light enough to be found usable. */
final class DrawnFace {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int GRAINS = 4_000;
    private static final byte[][] FACES =
            IntStream.range(0, 8).mapToObj(DrawnFace::jpeg).toArray(byte[][]::new);

    private DrawnFace() {}

    /** One of a few, always the same for the same number. */
    static byte[] of(int number) {
        return FACES[Math.floorMod(number, FACES.length)].clone();
    }

    private static byte[] jpeg(int seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(70, 90, 120), WIDTH, HEIGHT, new Color(195, 200, 185)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(0.07f, 0.5f, 0.15f + seed * 0.02f));
        pen.fillOval(205, 55, 230, 270);
        pen.setColor(new Color(225, 185 - seed, 160));
        pen.fillOval(225, 100, 190, 255);
        pen.setColor(new Color(45, 30, 25));
        pen.fillOval(270, 205, 25, 15);
        pen.fillOval(345, 205, 25, 15);
        pen.setColor(new Color(165, 85, 80));
        pen.drawArc(285, 275, 70, 35, 190, 160);
        strew(pen, new Random(seed));
        pen.dispose();
        return written(image);
    }

    /** A camera's noise. */
    private static void strew(Graphics2D pen, Random chance) {
        for (int grain = 0; grain < GRAINS; grain++) {
            int light = chance.nextInt(256);
            pen.setColor(new Color(light, light, light, 60));
            pen.fillRect(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), 3, 3);
        }
    }

    private static byte[] written(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
