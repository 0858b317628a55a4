package examengine.exchange;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML. Elements stand on lines of their own until text or an element within a text is written; from there on
 * nothing is added, for every blank counts.
 */
final class XmlOutput {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();

    /** What is being written. */
    private static final class Frame {
        private final String name;
        private boolean running;
        private boolean empty = true;

        Frame(String name, boolean running) {
            this.name = name;
            this.running = running;
        }
    }

    /** Whether a text can be written in XML 1.0 at all (its production 2). */
    static boolean canHold(String text) {
        return text.codePoints()
                .allMatch(character -> character == '\t'
                        || character == '\n'
                        || (character >= ' ' && character < Character.MIN_SURROGATE)
                        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                        || character > 0xFFFF);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    XmlOutput open(String name, String... attributes) {
        filled();
        Frame around = open.peek();
        boolean running = around != null && around.running;
        if (!running) {
            line();
        }
        xml.append('<').append(name);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        open.push(new Frame(name, running));
        return this;
    }

    /** Lets text run on within the element just begun, even where its first child is an element. */
    XmlOutput runOn() {
        open.peek().running = true;
        return this;
    }

    XmlOutput text(String text) {
        filled();
        open.peek().running = true;
        xml.append(escaped(text));
        return this;
    }

    XmlOutput close() {
        Frame frame = open.pop();
        if (frame.empty) {
            xml.append("/>");
        } else {
            if (!frame.running) {
                line();
            }
            xml.append("</").append(frame.name).append('>');
        }
        return this;
    }

    /** A whole element that holds nothing but text. */
    XmlOutput element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** All that was written. */
    @Override
    public String toString() {
        return xml.toString();
    }

    private void attribute(String name, String value) {
        String quoted =
                escaped(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
        xml.append(' ').append(name).append("=\"").append(quoted).append('"');
    }

    /** Ends the start tag of the element around, of which nobody knew whether anything would follow. */
    private void filled() {
        Frame around = open.peek();
        if (around != null && around.empty) {
            around.empty = false;
            xml.append('>');
        }
    }

    private void line() {
        if (xml.length() > 0) {
            xml.append('\n').append(INDENT.repeat(open.size()));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
