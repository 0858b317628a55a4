package examengine.paper;

import examengine.blueprint.PoolItem;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.SafeHtml;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infinispan.protostream.annotations.Proto;

/**
 * What a candidate may see of an item, and what a draw must know of it, as the cache of a bank holds it. It has no field
 * for a key.
 *
 * @param type name of an {@link ItemType}
 * @param difficulty name of a {@link Difficulty}
 * @param stem what it reads as without markup
 * @param choices what they read as, in stored order
 * @param html the stem and then the choices as HTML; empty for an item in plain text
 * @param pictures the ids of all pictures that stem and choices show
 * @param facility the expected share of candidates who answer right, 0 to 1
 * @param lastDay the epoch day after which its rule is not in force; {@link #NO_LAST_DAY} where none is known
 */
@Proto
public record BankItem(
        String revision,
        String item,
        String type,
        String area,
        String difficulty,
        String stem,
        List<String> choices,
        List<String> html,
        List<String> pictures,
        boolean keepOrder,
        double facility,
        List<String> enemies,
        long lastDay) {

    static final long NO_LAST_DAY = Long.MAX_VALUE;

    /** An empty list does not travel between nodes. */
    public BankItem {
        html = html == null ? List.of() : html;
        pictures = pictures == null ? List.of() : pictures;
        enemies = enemies == null ? List.of() : enemies;
    }

    static BankItem of(Item item, double facility) {
        return of(item.current(), item.area(), item.enemies(), facility);
    }

    /** Of a revision that no draw may take any more. */
    static BankItem shownOnly(ItemRevision revision) {
        return of(revision, "", List.of(), 0);
    }

    private static BankItem of(ItemRevision revision, String area, List<String> enemies, double facility) {
        Content content = revision.content();
        List<String> html = content.markup() == Markup.PLAIN
                ? List.of()
                : Stream.concat(Stream.of(content.stem()), content.choices().stream())
                        .toList();
        return new BankItem(
                revision.id(),
                revision.itemId(),
                revision.type().name(),
                area,
                revision.difficulty().name(),
                content.stemText(),
                content.choiceTexts(),
                html,
                html.stream()
                        .flatMap(text -> SafeHtml.pictures(text).stream())
                        .distinct()
                        .toList(),
                content.keepOrder(),
                facility,
                enemies,
                revision.rule().lastDay().map(LocalDate::toEpochDay).orElse(NO_LAST_DAY));
    }

    PoolItem pooled() {
        return new PoolItem(
                item,
                revision,
                ItemType.valueOf(type),
                area,
                Difficulty.valueOf(difficulty),
                choices.size(),
                keepOrder,
                facility,
                enemies,
                lastDay == NO_LAST_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay)));
    }
}
