package examengine.exchange;

/** The backslash in GIFT: it takes the special meaning from a control character, and writes a line end as {@code \n}. */
final class GiftEscapes {

    private static final String ESCAPABLE = "~=#{}:\\n";

    private GiftEscapes() {}

    /** Where a token first stands unescaped at or after a position, or −1. */
    static int indexOf(String raw, String token, int from) {
        for (int at = from; at < raw.length(); at += isEscape(raw, at) ? 2 : 1) {
            if (raw.startsWith(token, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where one of some characters first stands unescaped at or after a position, or −1. */
    static int indexOfAny(String raw, String characters, int from) {
        for (int at = from; at < raw.length(); at += isEscape(raw, at) ? 2 : 1) {
            if (characters.indexOf(raw.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    static boolean contains(String raw, String token) {
        return indexOf(raw, token, 0) >= 0;
    }

    /** Resolves all escapes; a backslash before any other character is a backslash. */
    static String resolve(String raw) {
        var text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            if (isEscape(raw, at)) {
                at++;
                text.append(raw.charAt(at) == 'n' ? '\n' : raw.charAt(at));
            } else {
                text.append(raw.charAt(at));
            }
        }
        return text.toString();
    }

    /** The raw text that {@link #resolve} reads back, all on one line. */
    static String escape(String text) {
        return text.replaceAll("[~=#{}:\\\\]", "\\\\$0").replace("\n", "\\n");
    }

    private static boolean isEscape(String raw, int at) {
        return raw.charAt(at) == '\\' && at + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0;
    }
}
