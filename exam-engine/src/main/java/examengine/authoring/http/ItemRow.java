package examengine.authoring.http;

import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.ItemState;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item in a list.
 *
 * @param stem plain text, its first 200 characters
 * @param lastDay of its rule, such as {@code 2027-06-30}; null while nobody has announced one
 */
public record ItemRow(
        String id,
        String code,
        ItemType type,
        String area,
        Difficulty difficulty,
        ItemState state,
        String stem,
        List<String> tags,
        Instant changedAt,
        String author,
        boolean expired,
        @Nullable String lastDay) {

    private static final int LONGEST = 200;

    static ItemRow of(Item item, LocalDate today) {
        ItemRevision current = item.current();
        return new ItemRow(
                item.id(),
                item.code(),
                current.type(),
                item.area(),
                current.difficulty(),
                item.state(),
                beginning(current.content().stemText()),
                item.tags(),
                item.changedAt(),
                current.author(),
                current.rule().isExpired(today),
                current.rule().lastDay().map(LocalDate::toString).orElse(null));
    }

    static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
