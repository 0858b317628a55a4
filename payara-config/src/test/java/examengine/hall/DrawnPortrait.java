package examengine.hall;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Portraits of nobody, and archives of such. */
public final class DrawnPortrait {

    public static final Color BLUE = new Color(67, 142, 219);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int JFIF_UNITS_AT = 13;

    private DrawnPortrait() {}

    /** An inch wide at 300 pixels an inch, as the file states. */
    public static byte[] inch(Color background) {
        byte[] jpeg = file(figure(295, 413, background), "jpeg");
        ByteBuffer.wrap(jpeg)
                .put(JFIF_UNITS_AT, (byte) 1)
                .putShort(JFIF_UNITS_AT + 1, (short) 300)
                .putShort(JFIF_UNITS_AT + 3, (short) 300);
        return jpeg;
    }

    public static BufferedImage figure(int width, int height, Color background) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(background);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(214, 176, 150));
        pen.fillOval(width / 4, height / 6, width / 2, height * 2 / 3);
        Random random = new Random(20261201);
        for (int dot = 0; dot < 4_000; dot++) {
            pen.setColor(new Color(90 + random.nextInt(80), 60 + random.nextInt(60), 50 + random.nextInt(60)));
            pen.fillRect(width / 3 + random.nextInt(width / 3), height / 4 + random.nextInt(height / 2), 2, 2);
        }
        pen.dispose();
        return picture;
    }

    public static byte[] file(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static int widthOf(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resident-ID number of a demo candidate. */
    public static String residentId(int number) {
        String body = String.format("330199199%d%02d%02d%03d", number % 10, number % 12 + 1, number % 28 + 1, number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % 11);
    }

    /** An archive in the making; names are written as Chinese Windows does. */
    public static final class Archive {
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        public Archive with(String name, byte[] content) {
            files.put(name, content);
            return this;
        }

        public byte[] packed() {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
