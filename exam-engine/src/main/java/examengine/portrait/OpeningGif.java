package examengine.portrait;

import examengine.identity.Orientation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The first picture of a GIF. Some programmes still take them (field rule ID-3). */
final class OpeningGif {

    private static final int CHANNELS = 3;

    private OpeningGif() {}

    private interface Reading<T> {
        T with(ImageReader reader) throws IOException;
    }

    static Head head(byte[] file) throws IOException {
        return read(
                file,
                reader -> new Head(
                        reader.getWidth(0),
                        reader.getHeight(0),
                        CHANNELS,
                        reader.getNumImages(true),
                        Density.UNKNOWN,
                        Orientation.UPRIGHT));
    }

    static BufferedImage firstPicture(byte[] file) throws IOException {
        return read(file, reader -> reader.read(0));
    }

    private static <T> T read(byte[] file, Reading<T> reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, true);
            return reading.with(reader);
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        } finally {
            reader.dispose();
        }
    }
}
