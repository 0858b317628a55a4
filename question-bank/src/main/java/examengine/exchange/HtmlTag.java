package examengine.exchange;

import java.util.Locale;

/**
 * A tag in a piece of HTML.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param end the position after it
 */
record HtmlTag(String name, boolean closing, int end) {

    /** Whether a "less than" opens a tag; in "a &lt; b" it does not. */
    static boolean standsAt(String html, int at) {
        int name = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return name < html.length() && isLetter(html.charAt(name));
    }

    /** Reads the tag; one that is never closed reaches to the end. */
    static HtmlTag at(String html, int at) {
        boolean closing = html.charAt(at + 1) == '/';
        int start = closing ? at + 2 : at + 1;
        int stop = start;
        while (stop < html.length() && Character.isLetterOrDigit(html.charAt(stop))) {
            stop++;
        }
        int end = html.indexOf('>', stop);
        String name = html.substring(start, stop).toLowerCase(Locale.ROOT);
        return new HtmlTag(name, closing, end < 0 ? html.length() : end + 1);
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
