package examengine.exchange;

import examengine.kernel.Refusal;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only door through which XML of strangers comes in. A document with a document type declaration is refused before
 * anything in it is looked at, so there are no entities to expand and nothing outside the document to fetch; XInclude
 * and schema locations are text like any other (OWASP, "XML External Entity Prevention"). Depth and number of nodes
 * are limited, so that whoever walks the tree needs no limits of his own.
 */
final class SafeXml {

    static final int DEEPEST = 100;
    static final int MOST_NODES = 2_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private int nodes;

    private SafeXml() {}

    /**
     * Reads a whole document.
     *
     * @throws Refusal {@code malformed-xml} with the line, {@code doctype-forbidden}, {@code too-much-inside}
     */
    static XmlElement parse(byte[] document) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(XmlDecoding.text(document)));
            return new SafeXml().tree(xml);
        } catch (XMLStreamException broken) {
            throw malformed(
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException stumbled) {
            throw malformed(0);
        }
    }

    private XmlElement tree(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            take(xml.next(), xml);
        }
        return root;
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw Refusal.invalid("doctype-forbidden");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw malformed(xml.getLocation().getLineNumber());
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                add(new XmlNode.Text(xml.getText()));
            default -> {}
        }
    }

    private void open(XMLStreamReader xml) {
        XmlElement element = new XmlElement(
                xml.getLocalName(),
                attributes(xml),
                new ArrayList<>(0),
                xml.getLocation().getLineNumber());
        add(element);
        root = root == null ? element : root;
        open.push(element);
        if (open.size() > DEEPEST) {
            throw tooMuch(DEEPEST);
        }
    }

    private void add(XmlNode node) {
        if (++nodes > MOST_NODES) {
            throw tooMuch(MOST_NODES);
        }
        if (!open.isEmpty()) {
            List<XmlNode> content = open.peek().content();
            content.add(node);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        var attributes = new LinkedHashMap<String, String>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return attributes;
    }

    /** The one that comes with the JDK: what a library on the class path would allow is not known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    private static Refusal malformed(int line) {
        Refusal refusal = Refusal.invalid("malformed-xml");
        return line > 0 ? refusal.with("found", "line " + line) : refusal;
    }

    private static Refusal tooMuch(int limit) {
        return Refusal.invalid("too-much-inside").with("found", limit);
    }
}
