package examengine.authoring.http;

import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An item as a candidate sees it, without its key.
 *
 * @param stemHtml null for plain items
 * @param points what an item is worth here, for the eye only
 */
public record PreviewView(String type, String stem, String stemHtml, List<Shown> choices, String points) {

    /** @param html null for plain items */
    public record Shown(String label, String text, String html) {}

    static PreviewView of(ItemDraft draft) {
        Content content = draft.content();
        List<String> texts = content.choiceTexts();
        List<Shown> choices = IntStream.range(0, texts.size())
                .mapToObj(i -> new Shown(
                        Choice.label(i),
                        texts.get(i),
                        Html.of(content, content.choices().get(i))))
                .toList();
        return new PreviewView(draft.type().name(), content.stemText(), Html.of(content, content.stem()), choices, "1");
    }
}
