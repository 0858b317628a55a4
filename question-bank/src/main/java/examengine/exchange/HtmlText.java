package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.Set;

/**
 * Plain text from HTML. Nothing of the markup survives: tags, comments and scripts are dropped, blocks become lines,
 * raised and lowered text is written so that 10<sup>3</sup> does not turn into 103. What cannot be said in text, such
 * as a picture, is refused, for a question without its picture would be another question.
 */
final class HtmlText {

    private static final Set<String> MEDIA =
            Set.of("img", "audio", "video", "object", "embed", "iframe", "svg", "canvas", "math", "picture", "applet");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template");
    private static final Set<String> BLOCKS = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "pre",
            "blockquote",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int raisedFrom = -1;

    private HtmlText(String html) {
        this.html = html;
    }

    /** @throws Refusal {@code media-unsupported} for pictures, sound, embedded pages and formulas */
    static String plain(String html) {
        var reading = new HtmlText(html);
        while (reading.at < html.length()) {
            reading.step();
        }
        return reading.text
                .toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private void step() {
        char next = html.charAt(at);
        if (next == '<' && html.startsWith("<!--", at)) {
            at = Math.min(html.length(), find("-->") + "-->".length());
        } else if (next == '<' && HtmlTag.standsAt(html, at)) {
            HtmlTag tag = HtmlTag.at(html, at);
            at = tag.end();
            apply(tag);
        } else if (next == '&') {
            at = HtmlEntity.append(html, at, text);
        } else {
            text.append(Character.isWhitespace(next) ? ' ' : next);
            at++;
        }
    }

    private void apply(HtmlTag tag) {
        String name = tag.name();
        if (MEDIA.contains(name)) {
            throw Refusal.invalid("media-unsupported").with("found", "<" + name + ">");
        } else if (UNSEEN.contains(name) && !tag.closing()) {
            at = find("</" + name);
        } else if (BLOCKS.contains(name)) {
            text.append('\n');
        } else if (CELLS.contains(name)) {
            text.append(' ');
        } else if (name.equals("sup") || name.equals("sub")) {
            raise(tag, name.equals("sup") ? '^' : '_');
        }
    }

    /** 10<sup>-3</sup> becomes {@code 10^(-3)}, 10<sup>3</sup> {@code 10^3}. */
    private void raise(HtmlTag tag, char sign) {
        if (!tag.closing()) {
            raisedFrom = text.length();
        } else if (raisedFrom >= 0 && raisedFrom < text.length()) {
            boolean single = text.length() - raisedFrom == 1;
            text.insert(raisedFrom, single ? String.valueOf(sign) : sign + "(").append(single ? "" : ")");
            raisedFrom = -1;
        }
    }

    /** Where a piece of markup stands next, in any case; the end of the text where it does not. */
    private int find(String markup) {
        int found = at;
        while (found < html.length() && !html.regionMatches(true, found, markup, 0, markup.length())) {
            found++;
        }
        return found;
    }
}
