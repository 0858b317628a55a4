package examengine.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Texts of a QTI item as HTML. What is only for markers, and what would give away the key while the item is answered,
 * is left out; the interaction itself is stood for by its prompt.
 */
final class QtiText {

    /** The class that marks plain text, in which line ends are elements and every other blank counts. */
    static final String PLAIN = "plain-text";

    /** The class that marks HTML of our own, and divisions that are there only because QTI wants a block. */
    static final String RICH = "rich-text";

    /** Elements that QTI does not know, written as a span of this class. */
    static final Set<String> AS_SPAN = Set.of("u", "s");

    private static final Set<String> UNSEEN = Set.of(
            "feedbackInline",
            "feedbackBlock",
            "templateInline",
            "templateBlock",
            "stylesheet",
            "catalogInfo",
            "include");
    private static final Set<String> VOID = Set.of("br", "img", "hr", "col", "source", "track");

    private final StringBuilder html = new StringBuilder();

    private QtiText() {}

    /** What an element holds. */
    static String html(XmlElement element) {
        var text = new QtiText();
        text.appendAll(element.content());
        return text.html.toString().strip();
    }

    /** The characters of an element that is marked {@link #PLAIN}. */
    static String plain(XmlElement element) {
        var text = new StringBuilder();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement child) {
                text.append(child.name().equals("br") ? "\n" : plain(child));
            } else {
                text.append(((XmlNode.Text) node).text());
            }
        }
        return text.toString();
    }

    private void appendAll(List<XmlNode> nodes) {
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement element) {
                append(element);
            } else {
                html.append(escaped(((XmlNode.Text) node).text()));
            }
        }
    }

    private void append(XmlElement element) {
        switch (element.name()) {
            case "choiceInteraction" -> element.child("prompt").ifPresent(prompt -> wrap("div", prompt));
            case "rubricBlock" -> {
                if (element.attribute("view").contains("candidate")) {
                    wrap("div", element);
                }
            }
            case "div" -> {
                if (element.attribute("class").equals(RICH)) {
                    appendAll(element.content());
                } else {
                    tag(element);
                }
            }
            case "span" ->
                wrap(AS_SPAN.contains(element.attribute("class")) ? element.attribute("class") : "span", element);
            default -> {
                if (!UNSEEN.contains(element.name())) {
                    tag(element);
                }
            }
        }
    }

    private void wrap(String tag, XmlElement element) {
        html.append('<').append(tag).append('>');
        appendAll(element.content());
        html.append("</").append(tag).append('>');
    }

    private void tag(XmlElement element) {
        html.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            html.append(' ').append(attribute.getKey()).append("=\"");
            html.append(escaped(attribute.getValue())).append('"');
        }
        html.append('>');
        if (!VOID.contains(element.name())) {
            appendAll(element.content());
            html.append("</").append(element.name()).append('>');
        }
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
