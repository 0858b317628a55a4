package examengine.authoring.http;

import examengine.authoring.CheckingItems.Blind;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.ItemState;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as its checker sees it. It has no place for the key nor for what tells it: explanation, rule, the reviewer's
 * note and the figures stay with {@link ItemView}.
 *
 * @param keyKnown whether the caller may read the item with its key
 * @param answer what the caller answered without knowing the key; null without an answer
 * @param expired whether its rule is no longer in force
 * @param stemHtml as a page may show it; null for plain items, as the next one
 */
public record BlindItemView(
        String id,
        String bank,
        ItemState state,
        int version,
        int revision,
        String author,
        boolean keyKnown,
        @Nullable List<String> answer,
        String code,
        String area,
        ItemType type,
        Difficulty difficulty,
        String stem,
        List<String> choices,
        @Nullable String stemHtml,
        @Nullable List<String> choicesHtml,
        boolean expired) {

    static BlindItemView of(Blind blind, LocalDate today) {
        Item item = blind.item();
        ItemRevision current = item.current();
        Content content = current.content();
        return new BlindItemView(
                item.id(),
                item.bankId(),
                item.state(),
                item.version(),
                current.number(),
                current.author(),
                blind.isKeyKnown(),
                blind.answer().isEmpty() ? null : blind.answer(),
                item.code(),
                item.area(),
                current.type(),
                current.difficulty(),
                content.stem(),
                content.choices(),
                Html.of(content, content.stem()),
                Html.ofChoices(content),
                current.rule().isExpired(today));
    }
}
