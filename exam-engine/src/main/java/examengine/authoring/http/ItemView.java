package examengine.authoring.http;

import examengine.authoring.FindingItems.Whole;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.ItemState;
import examengine.item.ItemStatistics;
import examengine.item.ItemType;
import examengine.item.Markup;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as its author sees it, with its key, and everybody who may know it (see {@link BlindItemView}).
 *
 * @param revision the number of the current revision
 * @param expired whether its rule is no longer in force
 * @param statistics of the current revision; null before anybody has answered it
 * @param revisions the latest first
 * @param stemHtml as a page may show it; null for plain items, as the next two
 */
public record ItemView(
        String id,
        String bank,
        ItemState state,
        int version,
        int revision,
        String author,
        @Nullable String reviewedBy,
        @Nullable String reviewNote,
        Instant changedAt,
        boolean expired,
        String code,
        String area,
        List<String> tags,
        List<String> enemies,
        ItemType type,
        Difficulty difficulty,
        Markup markup,
        String stem,
        List<String> choices,
        boolean keepOrder,
        List<String> key,
        String explanation,
        RuleView rule,
        @Nullable Statistics statistics,
        List<Written> revisions,
        @Nullable String stemHtml,
        @Nullable List<String> choicesHtml,
        @Nullable String explanationHtml) {

    /** @param discrimination null where all answered alike */
    public record Statistics(int responses, double facility, @Nullable Double discrimination) {
        static Statistics of(ItemStatistics measured) {
            var discrimination = measured.discrimination();
            return new Statistics(
                    measured.responses(),
                    measured.facility(),
                    discrimination.isPresent() ? discrimination.getAsDouble() : null);
        }
    }

    /** When a revision was written, and by whom. */
    public record Written(int number, Instant createdAt, String author) {
        static Written of(ItemRevision revision) {
            return new Written(revision.number(), revision.createdAt(), revision.author());
        }
    }

    static ItemView of(Whole whole, LocalDate today) {
        Item item = whole.item();
        ItemRevision current = item.current();
        Content content = current.content();
        return new ItemView(
                item.id(),
                item.bankId(),
                item.state(),
                item.version(),
                current.number(),
                current.author(),
                item.reviewedBy(),
                item.reviewNote(),
                item.changedAt(),
                current.rule().isExpired(today),
                item.code(),
                item.area(),
                item.tags(),
                item.enemies(),
                current.type(),
                current.difficulty(),
                content.markup(),
                content.stem(),
                content.choices(),
                content.keepOrder(),
                List.copyOf(current.key().labels()),
                content.explanation(),
                RuleView.of(current.rule()),
                whole.statistics().map(Statistics::of).orElse(null),
                whole.history().stream().map(Written::of).toList(),
                Html.of(content, content.stem()),
                Html.ofChoices(content),
                Html.of(content, content.explanation()));
    }
}
