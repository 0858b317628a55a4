package examengine.authoring.http;

import examengine.authoring.CheckingItems.Blind;
import examengine.item.Content;
import examengine.item.Item;
import examengine.item.ItemRevision;
import java.util.List;

/**
 * An item as its checker sees it. It has no place for the key nor for what tells it: explanation, rule, the reviewer's
 * note and the figures stay with {@link ItemView}.
 *
 * @param keyKnown whether the caller may read the item with its key
 * @param answer what the caller answered without knowing the key; null without an answer
 * @param stemHtml as a page may show it; null for plain items, as the next one
 */
public record BlindItemView(
        String id,
        String bank,
        String state,
        int version,
        int revision,
        String author,
        boolean keyKnown,
        List<String> answer,
        String code,
        String area,
        String type,
        String difficulty,
        String stem,
        List<String> choices,
        String stemHtml,
        List<String> choicesHtml) {

    static BlindItemView of(Blind blind) {
        Item item = blind.item();
        ItemRevision current = item.current();
        Content content = current.content();
        return new BlindItemView(
                item.id(),
                item.bankId(),
                item.state().name(),
                item.version(),
                current.number(),
                current.author(),
                blind.isKeyKnown(),
                blind.answer().isEmpty() ? null : blind.answer(),
                item.code(),
                item.area(),
                current.type().name(),
                current.difficulty().name(),
                content.stem(),
                content.choices(),
                Html.of(content, content.stem()),
                Html.ofChoices(content));
    }
}
