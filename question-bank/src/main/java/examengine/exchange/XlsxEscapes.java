package examengine.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How spreadsheets write characters that XML has no place for: {@code _x000D_} (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
final class XlsxEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxEscapes() {}

    /** What a written text says; its lines end as they do everywhere. */
    static String read(String written) {
        return written.contains("_x")
                ? ESCAPE.matcher(written)
                        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))))
                        .replaceAll("\r\n?", "\n")
                : written;
    }

    private static String character(String hexadecimal) {
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    /** Protects what only looks like an escape, and escapes what XML cannot hold. */
    static String written(String text) {
        String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F$0") : text;
        return safe.replace("\uFFFE", "_xFFFE_").replace("\uFFFF", "_xFFFF_");
    }
}
