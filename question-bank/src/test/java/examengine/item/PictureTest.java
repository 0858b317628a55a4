package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String HIDDEN = "<script>alert('hidden')</script>";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void a_picture_of_any_common_format_becomes_a_png_of_its_size(String format) throws IOException {
        Picture picture = Picture.from(file(drawing(40, 30), format));

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(30);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(40);
        assertThat(picture.id()).matches("[0-9a-f]{64}");
    }

    @Test
    void equal_pictures_have_equal_ids_and_encoding_again_changes_nothing() {
        byte[] file = file(drawing(40, 30), "png");

        Picture picture = Picture.from(file);

        assertThat(Picture.from(file).id()).isEqualTo(picture.id());
        assertThat(Picture.from(picture.bytes()).id()).isEqualTo(picture.id());
    }

    @Test
    void what_a_file_holds_besides_its_pixels_is_gone() {
        byte[] png = file(drawing(40, 30), "png");
        byte[] jpeg = withComment(file(drawing(40, 30), "jpg"));

        for (byte[] file : new byte[][] {appended(png), jpeg, appended(jpeg), withTextChunk(png)}) {
            assertThat(text(file)).contains("hidden");
            assertThat(text(Picture.from(file).bytes())).doesNotContain("hidden");
        }
    }

    @Test
    void a_photo_that_png_makes_too_large_becomes_a_jpeg_of_at_most_1600_pixels() {
        Picture picture = Picture.from(file(noise(2400, 1200), "jpg"));

        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(800);
        assertThat(picture.bytes().length).isLessThanOrEqualTo(900_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<html><img src=x onerror=alert(1)></html>",
                "GIF89a/*<svg/onload=alert(1)>*/=1;",
                "%PDF-1.7 no picture",
                "RIFF....WEBPVP8 "
            })
    void anything_else_is_refused_also_svg(String file) {
        assertThatThrownBy(() -> Picture.from(file.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("unusable-picture");
    }

    @Test
    void a_damaged_picture_is_refused() {
        byte[] png = file(drawing(400, 300), "png");

        assertThatThrownBy(() -> Picture.from(Arrays.copyOf(png, png.length / 3)))
                .hasMessage("unusable-picture");
    }

    @Test
    void a_bomb_is_refused_before_its_pixels_are_decoded() {
        assertThatThrownBy(() -> Picture.from(pngOf(50_000, 50_000))).hasMessage("picture-too-large");
        assertThatThrownBy(() -> Picture.from(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .hasMessage("picture-too-large");
    }

    @Test
    void a_file_too_large_is_not_even_looked_at() {
        assertThatThrownBy(() -> Picture.from(new byte[10_000_001])).hasMessage("picture-too-large");
    }

    private static BufferedImage drawing(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(2, 2, width - 4, height - 4);
        canvas.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] appended(byte[] file) {
        return joined(file, HIDDEN.getBytes(StandardCharsets.US_ASCII));
    }

    /** A COM segment right behind the start of the picture. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] words = HIDDEN.getBytes(StandardCharsets.US_ASCII);
        byte[] segment = ByteBuffer.allocate(words.length + 4)
                .putShort((short) 0xFFFE)
                .putShort((short) (words.length + 2))
                .put(words)
                .array();
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A tEXt chunk behind the header. */
    private static byte[] withTextChunk(byte[] png) {
        byte[] text = chunk("tEXt", ("Comment\0" + HIDDEN).getBytes(StandardCharsets.US_ASCII));
        return joined(Arrays.copyOf(png, 33), text, Arrays.copyOfRange(png, 33, png.length));
    }

    /** A small file that says it is huge. */
    private static byte[] pngOf(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[100_000]);
        deflater.finish();
        byte[] data = new byte[1_000];
        int length = deflater.deflate(data);
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        return joined(
                signature,
                chunk("IHDR", header),
                chunk("IDAT", Arrays.copyOf(data, length)),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
