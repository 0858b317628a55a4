package examengine.portrait;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Picture files for tests that say more, or other, than a camera's: turned, enlarged, cut, boasting. */
final class PictureFiles {

    private static final int PNG_AFTER_HEADER = 8 + 25;

    private PictureFiles() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Longer by so many bytes that no reader looks at. */
    static byte[] padded(byte[] file, int bytes) {
        return joined(file, new byte[bytes]);
    }

    /** A JPEG whose Exif says how the camera was held, 1 to 8. */
    static byte[] held(byte[] jpeg, int orientation) {
        byte[] tiff = ByteBuffer.allocate(26)
                .put(ascii("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        byte[] exif = joined(ascii("Exif\0\0"), tiff);
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .array();
        int afterJfif = 20;
        return joined(Arrays.copyOf(jpeg, afterJfif), head, exif, Arrays.copyOfRange(jpeg, afterJfif, jpeg.length));
    }

    /** A PNG that states its pixels a metre. */
    static byte[] withPixelsPerMetre(byte[] png, int pixels) {
        byte[] content = ByteBuffer.allocate(9)
                .putInt(pixels)
                .putInt(pixels)
                .put((byte) 1)
                .array();
        return joined(
                Arrays.copyOf(png, PNG_AFTER_HEADER),
                chunk("pHYs", content),
                Arrays.copyOfRange(png, PNG_AFTER_HEADER, png.length));
    }

    static byte[] pngClaiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] png = Pictures.file(Pictures.filled(300, 300, Color.WHITE), "png");
        return joined(
                Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, PNG_AFTER_HEADER, png.length));
    }

    static byte[] jpegClaiming(int width, int height) {
        byte[] jpeg = Pictures.jpeg(Pictures.filled(300, 300, Color.WHITE), 300);
        int frame = 0;
        while (jpeg[frame] != (byte) 0xFF || jpeg[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] body = joined(ascii(type), content);
        CRC32 crc = new CRC32();
        crc.update(body);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
