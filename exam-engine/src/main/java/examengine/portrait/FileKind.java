package examengine.portrait;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever it is called. */
public enum FileKind {
    JPEG("JPG", "jpg", "jpeg"),
    PNG("PNG", "png"),
    GIF("GIF", "gif"),
    BMP("BMP"),
    WEBP("WebP"),
    TIFF("TIFF"),
    HEIC("HEIC"),
    SVG("SVG"),
    PDF("PDF"),
    ZIP("ZIP"),
    OTHER("?");

    private static final int LOOKED_AT = 512;

    private final String shown;
    private final String[] extensions;

    FileKind(String shown, String... extensions) {
        this.shown = shown;
        this.extensions = extensions;
    }

    static FileKind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        return foreign(head);
    }

    private static FileKind foreign(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyphei", 4) || head.startsWith("ftypmif", 4)) {
            return HEIC;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        return written(head);
    }

    private static FileKind written(String head) {
        if (head.startsWith("BM")) {
            return BMP;
        }
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        return head.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : OTHER;
    }

    /** Whether this engine can look at such pictures at all; the rules of a programme allow some of them. */
    boolean isPhoto() {
        return extensions.length > 0;
    }

    /** Whether a file of this name is what the name says. */
    boolean isNamedRightly(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(extensions).anyMatch(extension -> lower.endsWith("." + extension));
    }

    @Override
    public String toString() {
        return shown;
    }
}
