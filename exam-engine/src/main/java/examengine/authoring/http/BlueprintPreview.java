package examengine.authoring.http;

import examengine.authoring.PreviewingPapers.Behind;
import examengine.authoring.PreviewingPapers.Preview;
import examengine.blueprint.Section;
import examengine.drawing.DrawnItem;
import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A drawn paper that nobody sits, with its keys.
 *
 * @param seed draws the same paper again, as long as blueprint and bank stay as they are
 * @param expectedScore what candidates earn on it on average, in points
 */
public record BlueprintPreview(long seed, double expectedScore, String fullMark, List<SectionPreview> sections) {

    public record SectionPreview(String title, String instruction, List<ItemPreview> items) {}

    /**
     * @param item the id of the item
     * @param stemHtml null where the item is plain text, as {@code html} of its choices
     * @param key in the labels of this paper
     */
    public record ItemPreview(
            int position,
            String item,
            String code,
            ItemType type,
            String area,
            Difficulty difficulty,
            double facility,
            String points,
            String stem,
            @Nullable String stemHtml,
            List<ChoicePreview> choices,
            List<String> key,
            String explanation) {}

    public record ChoicePreview(String label, String text, @Nullable String html) {}

    static BlueprintPreview of(Preview preview) {
        List<Section> sections = preview.blueprint().sections();
        return new BlueprintPreview(
                preview.paper().seed(),
                preview.paper().expectedScore(),
                preview.blueprint().fullMark().toString(),
                IntStream.range(0, sections.size())
                        .mapToObj(i -> section(preview, i, sections.get(i)))
                        .toList());
    }

    private static SectionPreview section(Preview preview, int number, Section section) {
        List<ItemPreview> items = preview.paper().items().stream()
                .filter(drawn -> drawn.section() == number)
                .map(drawn -> item(drawn, preview.byRevision().get(drawn.revision())))
                .toList();
        return new SectionPreview(section.title(), section.instruction(), items);
    }

    private static ItemPreview item(DrawnItem drawn, Behind behind) {
        Content content = behind.revision().content();
        return new ItemPreview(
                drawn.position(),
                behind.item().id(),
                behind.item().code(),
                behind.revision().type(),
                behind.item().area(),
                behind.revision().difficulty(),
                behind.facility(),
                drawn.points().toString(),
                content.stemText(),
                Html.of(content, content.stem()),
                choices(drawn.choiceOrder(), content),
                key(drawn.choiceOrder(), behind),
                content.explanationText());
    }

    private static List<ChoicePreview> choices(String order, Content content) {
        List<String> texts = content.choiceTexts();
        return IntStream.range(0, order.length())
                .mapToObj(i -> {
                    int stored = order.charAt(i) - 'A';
                    String html = Html.of(content, content.choices().get(stored));
                    return new ChoicePreview(Choice.label(i), texts.get(stored), html);
                })
                .toList();
    }

    private static List<String> key(String order, Behind behind) {
        return IntStream.range(0, order.length())
                .filter(i -> behind.revision().key().labels().contains(String.valueOf(order.charAt(i))))
                .mapToObj(Choice::label)
                .toList();
    }
}
