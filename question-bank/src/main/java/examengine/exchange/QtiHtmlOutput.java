package examengine.exchange;

import examengine.item.SafeHtml;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the HTML of an item into a QTI item, where it is XHTML with MathML in its own namespace. */
final class QtiHtmlOutput {

    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private final XmlOutput out;
    private final UnaryOperator<String> addresses;

    /** @param addresses gives the address of a picture by its id */
    QtiHtmlOutput(XmlOutput out, UnaryOperator<String> addresses) {
        this.out = out;
        this.addresses = addresses;
    }

    void html(String html) {
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(this::node);
    }

    /** Line ends become elements. */
    void plain(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                out.open("br").close();
            }
            out.text(lines[at]);
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            out.text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("img")) {
            picture(element);
            return;
        }
        boolean span = QtiText.AS_SPAN.contains(name);
        out.open(span ? "span" : name, span ? new String[] {"class", name} : attributes(element))
                .runOn();
        boolean wrapped = name.equals("blockquote") && holdsText(element);
        if (wrapped) {
            out.open("div", "class", QtiText.RICH).runOn();
        }
        element.childNodes().forEach(this::node);
        if (wrapped) {
            out.close();
        }
        out.close();
    }

    /** A quotation holds nothing but blocks in QTI 2. */
    private static boolean holdsText(Element element) {
        return element.childNodes().stream().anyMatch(child -> !(child instanceof Element block && block.isBlock()));
    }

    /** QTI demands a description. */
    private void picture(Element image) {
        image.attr("src", addresses.apply(image.attr("src").substring(SafeHtml.MEDIA.length())));
        image.attr("alt", image.attr("alt"));
        out.open("img", attributes(image)).close();
    }

    private static String[] attributes(Element element) {
        int from = element.normalName().equals("math") ? 1 : 0;
        String[] attributes = new String[2 * (element.attributesSize() + from)];
        int at = 0;
        if (from > 0) {
            attributes[at++] = "xmlns";
            attributes[at++] = MATHML;
        }
        for (Attribute attribute : element.attributes()) {
            attributes[at++] = attribute.getKey();
            attributes[at++] = attribute.getValue();
        }
        return attributes;
    }
}
