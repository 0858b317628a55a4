package examengine.item;

import examengine.kernel.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The right choices of an item. It never travels to a candidate: architecture tests keep this type out of every
 * candidate-facing room.
 *
 * @param labels the labels of all right choices, {@code "A"} to {@code "Z"}; never empty, never changing
 */
public record AnswerKey(SortedSet<String> labels) {

    /** @throws Refusal {@code empty-key} without a label, {@code malformed-key} for anything but the letters A to Z */
    public AnswerKey {
        if (labels.isEmpty()) {
            throw Refusal.invalid("empty-key");
        }
        if (!labels.stream().allMatch(AnswerKey::isLabel)) {
            throw Refusal.invalid("malformed-key").with("key", String.join("", labels));
        }
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }

    /**
     * A key from its letters in any order, such as {@code "AC"}.
     *
     * @throws Refusal as the constructor
     */
    public static AnswerKey of(String letters) {
        return of(letters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet()));
    }

    /** @throws Refusal as the constructor */
    public static AnswerKey of(Collection<String> labels) {
        return new AnswerKey(new TreeSet<>(labels));
    }

    /** The labels in alphabetical order, such as {@code "AC"}. */
    public String letters() {
        return String.join("", labels);
    }

    /** Whether a response names all right choices and no other. */
    public boolean isExactly(Set<String> response) {
        return labels.equals(response);
    }

    private static boolean isLabel(String label) {
        return label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'Z';
    }
}
