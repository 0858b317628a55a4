package examengine.portrait;

import examengine.identity.Scaling;
import java.awt.image.BufferedImage;

/**
 * How sharp the middle of a picture is: the variance of the Laplacian, at the size at which faces are compared. Coarser
 * than what a detector measures on the face itself, and used only where there is none.
 */
final class Sharpness {

    private static final int SIDE = 150;

    private Sharpness() {}

    static double of(BufferedImage picture) {
        BufferedImage middle = Scaling.fit(middle(picture), SIDE);
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < middle.getHeight() - 1; y++) {
            for (int x = 1; x < middle.getWidth() - 1; x++) {
                double curve = curve(middle, x, y);
                sum += curve;
                squares += curve * curve;
            }
        }
        double count = Math.max(1, (double) (middle.getWidth() - 2) * (middle.getHeight() - 2));
        return squares / count - sum / count * (sum / count);
    }

    private static BufferedImage middle(BufferedImage picture) {
        Area middle = Light.MIDDLE;
        return picture.getSubimage(
                picture.getWidth() * middle.left() / Area.WHOLE,
                picture.getHeight() * middle.top() / Area.WHOLE,
                Math.max(1, picture.getWidth() * middle.width() / Area.WHOLE),
                Math.max(1, picture.getHeight() * middle.height() / Area.WHOLE));
    }

    private static double curve(BufferedImage picture, int x, int y) {
        return Light.grey(picture.getRGB(x - 1, y))
                + Light.grey(picture.getRGB(x + 1, y))
                + Light.grey(picture.getRGB(x, y - 1))
                + Light.grey(picture.getRGB(x, y + 1))
                - 4 * Light.grey(picture.getRGB(x, y));
    }
}
