package examengine.exchange;

import examengine.item.Content;
import examengine.item.Picture;
import examengine.item.SafeHtml;
import examengine.kernel.Refusal;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures inside HTML, as {@code data:} addresses (RFC 2397). A picture that does not come with the file is refused,
 * and so is sound, film and everything embedded: a question without its picture would be another question.
 */
final class HtmlPictures {

    private static final String UNSUPPORTED = "audio,video,object,embed,iframe,svg,canvas,applet";
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";

    private static final Pattern PICTURE_BYTES = Pattern.compile(BASE64 + "[A-Za-z0-9+/=\\s]++");

    private final Map<String, Picture> found = new LinkedHashMap<>();

    /**
     * The HTML with its pictures named as items name them.
     *
     * @throws Refusal {@code media-unsupported} for what cannot be taken, {@code unusable-picture} for a damaged
     *     picture, and as {@link #requireShort}
     */
    String take(String html) {
        requireShort(html);
        if (!html.contains("<")) {
            return html;
        }
        Document document = parsed(html);
        Element unsupported = document.selectFirst(UNSUPPORTED);
        if (unsupported != null) {
            throw unsupported(unsupported);
        }
        List<Element> images = document.select("img");
        images.forEach(this::take);
        return images.isEmpty() ? html : document.body().html();
    }

    /**
     * Looks at the length before anything is parsed, because parsing may take long; pictures do not count.
     *
     * @throws Refusal {@code source-too-long} as {@link Content}
     */
    static void requireShort(String html) {
        if (html.length() <= Content.MAX_SOURCE) {
            return;
        }
        int length = PICTURE_BYTES.matcher(html).replaceAll("").length();
        if (length > Content.MAX_SOURCE) {
            throw Refusal.invalid("source-too-long").with("found", length);
        }
    }

    /** The pictures met since the last {@link #clear}. */
    Collection<Picture> found() {
        return List.copyOf(found.values());
    }

    void clear() {
        found.clear();
    }

    /**
     * The HTML of an item with its pictures inside.
     *
     * @throws Refusal {@code picture-missing} where a picture is not to be had
     */
    static String give(String html, PictureSource pictures) {
        if (SafeHtml.pictures(html).isEmpty()) {
            return html;
        }
        Document document = parsed(html);
        for (Element image : document.select("img[src^=" + SafeHtml.MEDIA + "]")) {
            String id = image.attr("src").substring(SafeHtml.MEDIA.length());
            Picture picture = pictures.picture(id)
                    .orElseThrow(() -> Refusal.invalid("picture-missing").with("found", id));
            image.attr(
                    "src",
                    DATA + picture.mediaType() + BASE64 + Base64.getEncoder().encodeToString(picture.bytes()));
        }
        return document.body().html();
    }

    private void take(Element image) {
        String address = image.attr("src").strip();
        int content = address.indexOf(BASE64);
        if (!address.regionMatches(true, 0, DATA, 0, DATA.length()) || content < 0) {
            throw unsupported(image);
        }
        Picture picture = Picture.from(decoded(address.substring(content + BASE64.length())));
        found.put(picture.id(), picture);
        image.attr("src", SafeHtml.MEDIA + picture.id());
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.invalid("unusable-picture");
        }
    }

    private static Refusal unsupported(Element element) {
        return Refusal.invalid("media-unsupported")
                .with("found", element.clone().empty().outerHtml());
    }

    private static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document;
    }
}
