package examengine.exchange;

import examengine.item.Picture;
import examengine.item.SafeHtml;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of one imported item: its pictures are taken over into pictures of the bank, and what an item cannot hold
 * is refused or told. Sound, video and embedded pages are refused, for a question without them would be another one;
 * of a picture that is not in the import its description stays, with a warning, because it can be put back by hand.
 */
final class ImportedHtml {

    private static final String UNSUPPORTED = "audio, video, iframe, embed, svg, canvas, applet, frame, frameset";
    private static final String DATA = "data:";

    private final PictureFiles files;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** Something that was not taken as it stands. */
    record Warning(String code, String found) {}

    ImportedHtml(PictureFiles files) {
        this.files = files;
    }

    /**
     * A text with addresses of pictures as {@link SafeHtml} wants them.
     *
     * @throws Refusal {@code media-unsupported}, {@code unusable-picture}, {@code picture-too-large}
     */
    String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("object").forEach(this::takeObject);
        document.select(UNSUPPORTED).stream().findFirst().ifPresent(element -> {
            throw unsupported(element.normalName());
        });
        document.select("img").forEach(this::takePicture);
        document.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(address -> !address.startsWith("#"))
                .forEach(address -> warn("link-removed", address));
        return document.body().html();
    }

    /** All pictures found so far, by id. */
    Map<String, Picture> pictures() {
        return pictures;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** In QTI 2 a picture may be an object; its content is said instead of it. */
    private void takeObject(Element object) {
        if (!object.attr("type").startsWith("image/")) {
            throw unsupported("object " + object.attr("type"));
        }
        Element image = new Element("img")
                .attr("src", object.attr("data"))
                .attr("alt", object.text())
                .attr("width", object.attr("width"))
                .attr("height", object.attr("height"));
        object.replaceWith(image);
    }

    private void takePicture(Element image) {
        String address = image.attr("src");
        if (image.attr("alt").isBlank()) {
            image.removeAttr("alt");
        }
        Optional<byte[]> file = address.startsWith(DATA) ? inline(address) : files.file(address);
        if (file.isPresent()) {
            Picture picture = Picture.from(file.get());
            pictures.put(picture.id(), picture);
            image.attr("src", SafeHtml.MEDIA + picture.id());
        } else {
            warn("picture-not-in-file", address.startsWith(DATA) ? DATA : address);
            image.replaceWith(new TextNode("[" + (image.hasAttr("alt") ? image.attr("alt") : "图") + "]"));
        }
    }

    private static Optional<byte[]> inline(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        return Optional.of(base64(address.substring(comma + 1)));
    }

    /** @throws Refusal {@code unusable-picture} for anything but base64 */
    static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.invalid("unusable-picture");
        }
    }

    private void warn(String code, String found) {
        warnings.add(new Warning(code, found));
    }

    private static Refusal unsupported(String found) {
        return Refusal.invalid("media-unsupported").with("found", "<" + found.strip() + ">");
    }
}
