package examengine.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives elements and attributes of QTI 3 the names they have in QTI 2: {@code qti-item-body} is {@code itemBody}. */
final class QtiNames {

    private static final String PREFIX = "qti-";

    private QtiNames() {}

    static XmlElement folded(XmlElement element) {
        boolean renamed = element.name().startsWith(PREFIX);
        List<XmlNode> content = element.content().stream()
                .map(node -> node instanceof XmlElement child ? folded(child) : node)
                .toList();
        return new XmlElement(
                renamed ? camelCase(element.name().substring(PREFIX.length())) : element.name(),
                renamed ? folded(element.attributes()) : element.attributes(),
                content,
                element.line());
    }

    private static Map<String, String> folded(Map<String, String> attributes) {
        var folded = new LinkedHashMap<String, String>();
        attributes.forEach((name, value) -> folded.put(camelCase(name), value));
        return folded;
    }

    private static String camelCase(String name) {
        String[] words = name.split("-");
        var joined = new StringBuilder(words.length == 0 ? name : words[0]);
        for (int at = 1; at < words.length; at++) {
            if (!words[at].isEmpty()) {
                joined.append(words[at].substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(words[at].substring(1));
            }
        }
        return joined.toString();
    }
}
