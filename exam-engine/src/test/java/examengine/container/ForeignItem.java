package examengine.container;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An item as its publisher wrote it. What is right is known by the texts of the choices, so that nothing of the engine's
 * own labels and orders enters the count.
 *
 * @param code the file's short name and the item's number in it
 * @param choices in the published order
 * @param right the texts of the right choices; one unless several may be chosen
 */
record ForeignItem(String code, ItemType type, String stem, List<String> choices, Set<String> right) {

    /** @param key letters such as {@code "ABD"}, by the published order of the choices */
    static ForeignItem withKey(String code, ItemType type, String stem, List<String> choices, String key) {
        Set<String> right =
                key.chars().mapToObj(letter -> choices.get(letter - 'A')).collect(Collectors.toUnmodifiableSet());
        return new ForeignItem(code, type, stem, choices, right);
    }

    static ForeignItem statement(String code, String stem, boolean isTrue) {
        List<String> choices = ItemDraft.TRUE_FALSE_CHOICES;
        return new ForeignItem(code, ItemType.TRUE_FALSE, stem, choices, Set.of(choices.get(isTrue ? 0 : 1)));
    }

    boolean takesSeveral() {
        return type == ItemType.MULTIPLE_CHOICE;
    }

    Set<String> wrong() {
        Set<String> wrong = new LinkedHashSet<>(choices);
        wrong.removeAll(right);
        return wrong;
    }
}
