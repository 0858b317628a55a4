package examengine.authoring.http;

import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An item as a candidate sees it, without its key.
 *
 * @param stemHtml null for plain items
 * @param points what an item is worth here, for the eye only
 */
public record PreviewView(ItemType type, String stem, @Nullable String stemHtml, List<Shown> choices, String points) {

    /** @param html null for plain items */
    public record Shown(String label, String text, @Nullable String html) {}

    static PreviewView of(ItemDraft draft) {
        Content content = draft.content();
        List<String> texts = content.choiceTexts();
        List<Shown> choices = IntStream.range(0, texts.size())
                .mapToObj(i -> new Shown(
                        Choice.label(i),
                        texts.get(i),
                        Html.of(content, content.choices().get(i))))
                .toList();
        return new PreviewView(draft.type(), content.stemText(), Html.of(content, content.stem()), choices, "1");
    }
}
