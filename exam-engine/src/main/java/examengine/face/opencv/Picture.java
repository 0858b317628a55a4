package examengine.face.opencv;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * A decoded picture, thinned while it is read where it is large.
 *
 * @param pixels blue, green, red; to be released
 * @param step every how many-th pixel of the file was read, at least 1
 */
record Picture(Mat pixels, int width, int height, int step) {

    private static final long MOST_PIXELS = 60_000_000;

    /** Long side from which on only every second (third, …) pixel is read. */
    private static final int THINNED_FROM = 2 * 1_920;

    /** Empty where the file is no JPEG or PNG, is damaged, or too large to be a photo. */
    static Optional<Picture> of(byte[] file) {
        String format = format(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return read(reader);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) {
        if (file.length > 3 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8) {
            return "jpeg";
        }
        return file.length > 3 && file[0] == (byte) 0x89 && file[1] == 'P' ? "png" : "";
    }

    private static Optional<Picture> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.max(width, height) / (THINNED_FROM / 2));
        ImageReadParam thinning = reader.getDefaultReadParam();
        thinning.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(new Picture(mat(reader.read(0, thinning)), width, height, step));
    }

    private static Mat mat(BufferedImage image) {
        BufferedImage bgr = image;
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            bgr = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            bgr.createGraphics().drawImage(image, 0, 0, null);
        }
        Mat pixels = new Mat(bgr.getHeight(), bgr.getWidth(), CvType.CV_8UC3);
        pixels.put(0, 0, ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
        return pixels;
    }
}
