package examengine.identity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, never larger, as opaque sRGB. */
public final class Scaling {

    private Scaling() {}

    /** By halves first, so that every pixel counts. What is transparent becomes white. */
    public static BufferedImage fit(BufferedImage picture, int longSide) {
        double factor = Math.min(1, (double) longSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = side(picture.getWidth() * factor);
        int height = side(picture.getHeight() * factor);
        BufferedImage smaller = picture;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static int side(double exact) {
        return (int) Math.max(1, Math.round(exact));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return target;
    }
}
