package examengine.identity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as JPEG without metadata. */
public final class EncodingPhoto {

    /** Bytes a stored photo may have; a binary column of H2 holds little more. */
    static final int LARGEST = 900_000;

    private static final float BEST = 0.85f;
    private static final float STEP = 0.1f;

    private EncodingPhoto() {}

    /** As good as fits into {@link #LARGEST}. */
    public static byte[] jpeg(BufferedImage picture) {
        float quality = BEST;
        byte[] jpeg = jpeg(picture, quality);
        while (jpeg.length > LARGEST && quality > STEP) {
            quality -= STEP;
            jpeg = jpeg(picture, quality);
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam setting = writer.getDefaultWriteParam();
            setting.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            setting.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
