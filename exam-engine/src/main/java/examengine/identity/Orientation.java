package examengine.identity;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How a camera was held, by tag 0x0112 of its Exif data: what must be done so that the picture stands upright. */
public enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_LYING_LEFT(0, 1, 1, 0),
    LYING_LEFT(0, 1, -1, 0),
    MIRRORED_LYING_RIGHT(0, -1, -1, 0),
    LYING_RIGHT(0, -1, 1, 0);

    /** Rows of the matrix are (xx, xy) and (yx, yy); columns where the x axis and the y axis go. */
    private final int xx;

    private final int yx;
    private final int xy;
    private final int yy;

    Orientation(int xx, int yx, int xy, int yy) {
        this.xx = xx;
        this.yx = yx;
        this.xy = xy;
        this.yy = yy;
    }

    /** {@link #UPRIGHT} where the file does not say, or says it in a way nobody can read. */
    public static Orientation of(byte[] image, PhotoFormat format) {
        if (format != PhotoFormat.JPEG) {
            return UPRIGHT;
        }
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(image), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > values().length ? UPRIGHT : values()[tag - 1];
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether height and width change places. */
    public boolean isTurned() {
        return xx == 0;
    }

    public BufferedImage upright(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = isTurned();
        BufferedImage target =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        int moveX = xx < 0 ? width : xy < 0 ? height : 0;
        int moveY = yy < 0 ? height : yx < 0 ? width : 0;
        Graphics2D pen = target.createGraphics();
        pen.drawImage(picture, new AffineTransform(xx, yx, xy, yy, moveX, moveY), null);
        pen.dispose();
        return target;
    }
}
