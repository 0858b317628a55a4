package examengine.exchange;

import examengine.item.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * One text of a question, its escapes resolved.
 *
 * @param html whether the source is HTML; it is plain text otherwise
 */
record GiftText(boolean html, String source) {

    static final GiftText NONE = plain("");

    static GiftText plain(String text) {
        return new GiftText(false, text);
    }

    boolean isEmpty() {
        return source.isEmpty();
    }

    /** As plain text; of pictures their descriptions. */
    String plain() {
        return html ? SafeHtml.plain(source) : source;
    }

    /** As HTML. */
    String markup() {
        return html ? source : Entities.escape(source).replace("\n", "<br>");
    }

    /** Whether plain text would lose something: there is more than paragraphs and line ends. */
    boolean isRich() {
        return html
                && Jsoup.parseBodyFragment(SafeHtml.clean(source)).body().children().select("*").stream()
                        .anyMatch(element -> !element.normalName().equals("p")
                                && !element.normalName().equals("br"));
    }

    /**
     * With its pictures named as items name them.
     *
     * @throws examengine.kernel.Refusal as {@link HtmlPictures#take}
     */
    GiftText withPictures(HtmlPictures pictures) {
        return html ? new GiftText(true, pictures.take(source)) : this;
    }
}
