package examengine.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document that {@link SafeXml} has read. Names are local names: programs that write these
 * formats are not of one mind about prefixes and namespaces, and nobody uses one name for two things.
 *
 * @param attributes values by name
 * @param line of the document in which the start tag ends, counted from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> content, int line) implements XmlNode {

    /** The value of an attribute; empty where it is not there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The elements directly within, in their order. */
    List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    List<XmlElement> children(String child) {
        return children().stream().filter(element -> element.name.equals(child)).toList();
    }

    Optional<XmlElement> child(String child) {
        return children().stream().filter(element -> element.name.equals(child)).findFirst();
    }

    /** The element that a path of names leads to, always by the first element of a name. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.child(step));
        }
        return found;
    }

    /** The text at the end of a path; empty where it leads nowhere. */
    String textAt(String... path) {
        return at(path).map(XmlElement::text).orElse("");
    }

    /** All elements within, at any depth, in the order of the document. */
    Stream<XmlElement> descendants() {
        return children().stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    Stream<XmlElement> descendants(String descendant) {
        return descendants().filter(element -> element.name.equals(descendant));
    }

    /** All characters within, at any depth. */
    String text() {
        var text = new StringBuilder();
        for (XmlNode node : content) {
            text.append(node instanceof XmlElement element ? element.text() : ((Text) node).text());
        }
        return text.toString();
    }
}
