package examengine.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A text of a Moodle question, in one of the formats in which Moodle keeps texts. Markdown is taken as it was written.
 *
 * @param holder the element that has the format and the embedded files
 */
record MoodleText(XmlElement holder) {

    /** The address of an embedded file begins so. */
    static final String FILE = "@@PLUGINFILE@@/";

    private static final MoodleText EMPTY = new MoodleText(new XmlElement("text", Map.of(), List.of(), 0));

    /** A text of an element; an empty one where it is not there. */
    static MoodleText in(XmlElement around, String name) {
        return around.child(name).map(MoodleText::new).orElse(EMPTY);
    }

    /** As it stands in the file. */
    String source() {
        return holder.textAt("text");
    }

    boolean isEmpty() {
        return source().isBlank();
    }

    /** Whether it says nothing that plain text could not say. */
    boolean isPlain() {
        return switch (holder.attribute("format")) {
            case "plain_text", "plain", "markdown" -> true;
            case "moodle_auto_format" -> !source().contains("<") && !source().contains("&");
            default -> isEmpty();
        };
    }

    /** As HTML, whatever the format. */
    String html() {
        String source = source();
        if (holder.attribute("format").equals("moodle_auto_format")) {
            return source.strip().replace("\n", "<br>");
        }
        return isPlain() ? Entities.escape(source.strip()).replace("\n", "<br>") : source;
    }

    boolean hasFiles() {
        return holder.child("file").isPresent();
    }

    /** An embedded file by its address. */
    Optional<byte[]> file(String address) {
        String name = address.startsWith(FILE) ? decoded(address.substring(FILE.length())) : "";
        return holder.children("file").stream()
                .filter(file -> (file.attribute("path").replaceFirst("^/", "") + file.attribute("name")).equals(name))
                .findFirst()
                .map(file -> ImportedHtml.base64(file.text()));
    }

    private static String decoded(String address) {
        return PackageFiles.path("", address).orElse(address);
    }
}
