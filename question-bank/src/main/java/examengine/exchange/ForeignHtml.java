package examengine.exchange;

import examengine.item.Choice;
import examengine.item.SafeHtml;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * HTML that some other program wrote: blanks that only lay out its source become one, and what is nothing but
 * paragraphs can be told apart.
 */
final class ForeignHtml {

    /** Brackets around a reading, for programs that cannot set it above a word. */
    private static final String FALLBACK = "rp";

    private static final Set<String> PARAGRAPHS = Set.of("body", "p", "br");

    private ForeignHtml() {}

    /** The same without the layout of its source. */
    static String tidied(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select(FALLBACK).remove();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isKept(text.parent())) {
                        text.text(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
                    }
                },
                document.body());
        return document.body().html();
    }

    /** What is said on a choice, behind its label; without one for a position below 0. */
    static String remark(int position, String html) {
        String label = position < 0 ? "" : Choice.label(position) + ". ";
        String remark = html.strip();
        return remark.startsWith("<p>")
                ? "<p>" + label + remark.substring("<p>".length())
                : "<div>" + label + remark + "</div>";
    }

    /** Whether plain text can say all that some texts say. */
    static boolean areParagraphs(List<String> texts) {
        return texts.stream()
                .flatMap(html -> Jsoup.parseBodyFragment(SafeHtml.clean(html)).body().getAllElements().stream())
                .allMatch(element -> PARAGRAPHS.contains(element.normalName()));
    }

    private static boolean isKept(Element around) {
        return around.closest("pre") != null;
    }
}
