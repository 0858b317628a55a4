package examengine.authoring.http;

import examengine.item.Content;
import examengine.item.Markup;
import examengine.item.SafeHtml;
import java.util.List;

/** An item's HTML as a page of staff shows it: with real addresses of pictures. Plain items have none. */
final class Html {

    /** Where staff finds the pictures of items. */
    static final String PICTURES = "/api/staff/item-pictures/";

    private Html() {}

    static String of(Content content, String source) {
        return content.markup() == Markup.HTML ? SafeHtml.shown(source, PICTURES) : null;
    }

    static List<String> ofChoices(Content content) {
        return content.markup() == Markup.HTML
                ? content.choices().stream().map(choice -> of(content, choice)).toList()
                : null;
    }
}
