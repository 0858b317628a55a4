package examengine.portrait;

import examengine.identity.EncodingPhoto;
import examengine.identity.Scaling;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws into a small copy of a portrait where something does not keep to the rules: red refuses, amber warns. */
final class Marking {

    private static final int LONG_SIDE = 480;
    private static final Color REFUSES = new Color(0xB4, 0x23, 0x18);
    private static final Color WARNS = new Color(0xD9, 0x77, 0x06);
    private static final float BROAD = 3;

    private Marking() {}

    /** A JPEG. */
    static byte[] drawn(BufferedImage picture, List<Finding> findings) {
        BufferedImage copy = Scaling.fit(picture, LONG_SIDE);
        Graphics2D pen = copy.createGraphics();
        pen.setStroke(new BasicStroke(BROAD));
        for (Finding finding : findings) {
            pen.setColor(finding.severity() == Finding.Severity.REFUSES ? REFUSES : WARNS);
            finding.areas()
                    .forEach(area -> pen.drawRect(
                            area.left() * copy.getWidth() / Area.WHOLE,
                            area.top() * copy.getHeight() / Area.WHOLE,
                            area.width() * (copy.getWidth() - 1) / Area.WHOLE,
                            area.height() * (copy.getHeight() - 1) / Area.WHOLE));
        }
        pen.dispose();
        return EncodingPhoto.jpeg(copy);
    }
}
