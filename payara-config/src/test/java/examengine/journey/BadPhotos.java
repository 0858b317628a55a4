package examengine.journey;

import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;

import examengine.hall.Answer;
import examengine.hall.Face;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Bad uploads. */
final class BadPhotos {

    private static final int SIX_MEGABYTES = 6 * 1024 * 1024;
    private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private BadPhotos() {}

    static Stream<BadInput> all() {
        byte[] large = Arrays.copyOf(Face.jpeg(), SIX_MEGABYTES);
        byte[] half = Arrays.copyOf(Face.jpeg(), Face.jpeg().length / 2);
        return Stream.of(
                photo("6 MB announced", 413, "too-large", large, "image/jpeg"),
                new BadInput(
                        "photo: 6 MB not announced",
                        413,
                        "too-large",
                        g -> g.shows("image/jpeg", ofInputStream(() -> new ByteArrayInputStream(large)))),
                photo("a GIF that says it is a JPEG", 415, "unsupported-media-type", Face.file("gif"), "image/jpeg"),
                photo("a PNG that says it is a JPEG", 415, "unsupported-media-type", Face.file("png"), "image/jpeg"),
                photo("a GIF", 415, "unsupported-media-type", Face.file("gif"), "image/gif"),
                photo(
                        "an SVG",
                        415,
                        "unsupported-media-type",
                        utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        "image/svg+xml"),
                photo("JSON", 415, "unsupported-media-type", utf8("{}"), "application/json"),
                photo(
                        "a form without parts",
                        400,
                        "malformed-request",
                        utf8("--x--"),
                        "multipart/form-data; boundary=x"),
                photo("half a JPEG", 422, "unusable-photo", half, "image/jpeg"),
                photo("no bytes", 422, "unusable-photo", new byte[0], "image/jpeg"),
                photo(
                        "a JPEG's first bytes and text",
                        422,
                        "unusable-photo",
                        headed(utf8("no picture at all")),
                        "image/jpeg"),
                photo(
                        "a PNG of 50,000 × 50,000 pixels",
                        413,
                        "photo-too-many-pixels",
                        png(50_000, 50_000),
                        "image/png"),
                photo(
                        "a PNG of 2,147,483,647 pixels' width",
                        413,
                        "photo-too-many-pixels",
                        png(Integer.MAX_VALUE, 1),
                        "image/png"),
                photo("a PNG of negative size", 422, "unusable-photo", png(-1, -1), "image/png"),
                photo("a PNG one pixel small", 422, "unusable-photo", png(1, 1), "image/png"),
                new BadInput(
                        "photo: from a file where only a camera will do", 422, "file-not-allowed", Ground::showsFile),
                new BadInput("photo: where none is awaited", 409, "no-photo-expected", BadPhotos::photoAfterHandIn));
    }

    private static Answer photoAfterHandIn(Ground ground) {
        return ground.candidate()
                .post("/api/sittings/" + ground.reviewed().id() + "/identity-checks", Face.jpeg(), "image/jpeg");
    }

    private static BadInput photo(String name, int status, String code, byte[] bytes, String type) {
        return new BadInput("photo: " + name, status, code, g -> g.shows(bytes, type));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] headed(byte[] rest) {
        byte[] all = Arrays.copyOf(Face.jpeg(), 20 + rest.length);
        System.arraycopy(rest, 0, all, 20, rest.length);
        return all;
    }

    /** A PNG that consists of a header alone. */
    private static byte[] png(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put(utf8("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 check = new CRC32();
        check.update(header);
        return ByteBuffer.allocate(PNG_MAGIC.length + 4 + header.length + 4)
                .put(PNG_MAGIC)
                .putInt(13)
                .put(header)
                .putInt((int) check.getValue())
                .array();
    }
}
