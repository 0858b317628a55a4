package examengine.exchange;

import static java.util.Map.entry;

import java.util.Map;

/** Character references of HTML: by number, and the names that occur in examination texts. */
final class HtmlEntity {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            entry("amp", "&"),
            entry("lt", "<"),
            entry("gt", ">"),
            entry("quot", "\""),
            entry("apos", "'"),
            entry("nbsp", " "),
            entry("ensp", " "),
            entry("emsp", " "),
            entry("times", "×"),
            entry("divide", "÷"),
            entry("plusmn", "±"),
            entry("le", "≤"),
            entry("ge", "≥"),
            entry("ne", "≠"),
            entry("deg", "°"),
            entry("micro", "µ"),
            entry("middot", "·"),
            entry("permil", "‰"),
            entry("sup2", "²"),
            entry("sup3", "³"),
            entry("hellip", "…"),
            entry("ndash", "–"),
            entry("mdash", "—"),
            entry("lsquo", "‘"),
            entry("rsquo", "’"),
            entry("ldquo", "“"),
            entry("rdquo", "”"));

    private HtmlEntity() {}

    /** Appends what the ampersand at a position means, itself if nothing, and tells the position after it. */
    static int append(String html, int at, StringBuilder text) {
        String piece = html.substring(at + 1, Math.min(html.length(), at + LONGEST));
        int end = piece.indexOf(';');
        String meaning = end < 0 ? null : meaning(piece.substring(0, end));
        text.append(meaning == null ? "&" : meaning);
        return meaning == null ? at + 1 : at + 1 + end + 1;
    }

    private static String meaning(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
    }

    private static String numbered(String number) {
        try {
            boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
            int character = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(character) ? Character.toString(character) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
