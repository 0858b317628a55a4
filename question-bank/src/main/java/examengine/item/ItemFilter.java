package examengine.item;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which items of a bank somebody looks for; all conditions hold together.
 *
 * @param words each must occur in code, stem, choices, area, standard, tags or, of an approved item, the explanation; see
 *     {@link SearchText}
 * @param area this knowledge area and all below it; empty for all
 * @param tag exactly this one; empty for all
 * @param expired only items not retired whose rule is no longer in force on {@code today}, only others, or both
 */
public record ItemFilter(
        String bank,
        String words,
        Optional<ItemType> type,
        String area,
        Optional<Difficulty> difficulty,
        Optional<ItemState> state,
        String tag,
        Optional<Boolean> expired,
        LocalDate today) {

    public ItemFilter {
        Objects.requireNonNull(bank, "bank");
        Objects.requireNonNull(today, "today");
        words = words.strip();
        area = area.strip();
        tag = tag.strip();
    }

    /** Every item of a bank. */
    public static ItemFilter all(String bank, LocalDate today) {
        return new ItemFilter(
                bank, "", Optional.empty(), "", Optional.empty(), Optional.empty(), "", Optional.empty(), today);
    }

    /** Those of an area and in a state. */
    public ItemFilter in(String onlyArea, Optional<ItemState> onlyState) {
        return new ItemFilter(bank, words, type, onlyArea, difficulty, onlyState, tag, expired, today);
    }
}
