package examengine.item;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The HTML an item may be written in: paragraphs, lists, tables, emphasis, raised and lowered text, presentation
 * MathML, and pictures of the bank. Everything else is dropped, scripts with what they hold; an allow-list, so that
 * what nobody thought of stays out (OWASP XSS Prevention, "HTML Sanitization").
 *
 * <p>A picture is named by its address {@code media:} and the {@link Picture#id()} it has in the bank; pages replace
 * the address when they show it.
 */
public final class SafeHtml {

    /** What stands before a picture's id in the address of an image. */
    public static final String MEDIA = "media:";

    private static final Pattern PICTURE = Pattern.compile(MEDIA + "[0-9a-f]{64}");

    private static final Pattern SOURCE = Pattern.compile("src=\"" + MEDIA + "([0-9a-f]{64})\"");

    private static final String[] MATH = {
        "math",
        "mrow",
        "mi",
        "mn",
        "mo",
        "mtext",
        "mspace",
        "mfrac",
        "msqrt",
        "mroot",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mtable",
        "mtr",
        "mtd",
        "mstyle",
        "mfenced",
        "menclose",
        "mpadded"
    };

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "b", "strong", "i", "em", "u", "s", "sub", "sup", "ul", "ol", "li", "blockquote")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "code", "img")
            .addTags(MATH)
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("math", "display")
            .addAttributes("mo", "stretchy")
            .addAttributes("mfrac", "linethickness");

    /** Blocks that are not allowed, but hold words of their own. */
    private static final String BLOCKS = "div,h1,h2,h3,h4,h5,h6,section,article,header,footer,main,aside,nav,center,"
            + "address,figure,figcaption,dl,dt,dd,form,fieldset,details,summary";

    private SafeHtml() {}

    /**
     * The allowed part of some HTML, in one canonical form: cleaning it again changes nothing.
     *
     * @param html of anybody; need not be well-formed
     */
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        paragraphs(dirty);
        Document allowed = new Cleaner(ALLOWED).clean(dirty).outputSettings(unformatted());
        Document document = Jsoup.parseBodyFragment(allowed.body().html());
        document.outputSettings(unformatted());
        for (Element image : document.select("img")) {
            if (!PICTURE.matcher(image.attr("src")).matches()) {
                image.remove();
            }
        }
        return document.body().html().strip();
    }

    /** Headings and other blocks that are not allowed stay paragraphs, or their words would run together. */
    private static void paragraphs(Document document) {
        for (Element block : document.select(BLOCKS)) {
            if (block.select("*").stream().skip(1).noneMatch(Element::isBlock)) {
                block.tagName("p");
            }
        }
    }

    /** What the HTML says in plain text: blocks become lines, a picture its description, x<sup>2</sup> x^2. */
    public static String plain(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Reading(text), Jsoup.parseBodyFragment(html).body());
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    /** The ids of all pictures the HTML shows, in their order. */
    public static List<String> pictures(String html) {
        return Jsoup.parseBodyFragment(html).select("img").stream()
                .map(image -> image.attr("src"))
                .filter(address -> PICTURE.matcher(address).matches())
                .map(address -> address.substring(MEDIA.length()))
                .distinct()
                .toList();
    }

    /**
     * What a page shows: every picture under an address of its own.
     *
     * @param html as {@link #clean} leaves it
     * @param below the address under which pictures stand by their ids, with a slash at its end
     */
    public static String shown(String html, String below) {
        return SOURCE.matcher(html).replaceAll("src=\"" + Matcher.quoteReplacement(below) + "$1\"");
    }

    private static Document.OutputSettings unformatted() {
        return new Document.OutputSettings().prettyPrint(false);
    }

    /** Writes what is read into a text that the reader of a plain page can follow. */
    private static final class Reading implements NodeVisitor {

        private final StringBuilder text;
        private final Deque<Integer> raised = new ArrayDeque<>();

        Reading(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "sup", "sub" -> raised.push(text.length());
                case "img" -> text.append('[').append(description(element)).append(']');
                case "br" -> text.append('\n');
                case "td", "th", "math", "script", "style" -> {}
                default -> text.append(element.isBlock() ? "\n" : "");
            }
        }

        private static String description(Element image) {
            return image.attr("alt").isBlank() ? "图" : image.attr("alt");
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
        }

        private void close(Element element) {
            switch (element.normalName()) {
                case "td", "th" -> text.append(' ');
                case "math", "script", "style" -> {}
                case "sup" -> raise('^');
                case "sub" -> raise('_');
                default -> text.append(element.isBlock() ? "\n" : "");
            }
        }

        /** 10<sup>3</sup> becomes 10^3, 10<sup>-3</sup> 10^(-3). */
        private void raise(char sign) {
            int from = raised.pop();
            String exponent = text.substring(from).strip();
            text.setLength(from);
            if (!exponent.isEmpty()) {
                text.append(sign).append(exponent.length() == 1 ? exponent : "(" + exponent + ")");
            }
        }
    }
}
