package examengine.authoring.http;

import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemRevision;
import examengine.item.ItemType;
import examengine.item.Markup;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/** What an item said once, with its key; code, area, tags and enemies belong to the item and have no past. */
public record RevisionView(
        int number,
        Instant createdAt,
        String author,
        ItemType type,
        Difficulty difficulty,
        Markup markup,
        String stem,
        List<String> choices,
        boolean keepOrder,
        List<String> key,
        String explanation,
        RuleView rule,
        @Nullable String stemHtml,
        @Nullable List<String> choicesHtml,
        @Nullable String explanationHtml) {

    static RevisionView of(ItemRevision revision) {
        Content content = revision.content();
        return new RevisionView(
                revision.number(),
                revision.createdAt(),
                revision.author(),
                revision.type(),
                revision.difficulty(),
                content.markup(),
                content.stem(),
                content.choices(),
                content.keepOrder(),
                List.copyOf(revision.key().labels()),
                content.explanation(),
                RuleView.of(revision.rule()),
                Html.of(content, content.stem()),
                Html.ofChoices(content),
                Html.of(content, content.explanation()));
    }
}
