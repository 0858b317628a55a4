package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.kernel.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An answer as people write it: {@code AC}, {@code Ａ、Ｃ}, {@code a, c}, 正确, √, {@code F}. */
final class AnswerText {

    private static final Set<String> RIGHT =
            Set.of("正确", "对", "是", "√", "✓", "✔", "☑", "T", "TRUE", "Y", "YES", "RIGHT", "CORRECT", "1");
    private static final Set<String> WRONG = Set.of(
            "错误",
            "错",
            "否",
            "不正确",
            "不对",
            "×",
            "✗",
            "✘",
            "✕",
            "╳",
            "X",
            "F",
            "FALSE",
            "N",
            "NO",
            "WRONG",
            "INCORRECT",
            "0");

    private AnswerText() {}

    /** What a word says about a statement; empty where it is no such word. */
    static Optional<Boolean> truth(String text) {
        String word = upper(text).replaceAll("[\\s。.!]+", "");
        if (RIGHT.contains(word)) {
            return Optional.of(true);
        }
        return WRONG.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Whether two choices are the two words for right and wrong, in any order. */
    static boolean areRightAndWrong(List<String> choices) {
        return choices.size() == 2
                && truth(choices.get(0)).isPresent()
                && truth(choices.get(1)).isPresent()
                && !truth(choices.get(0)).equals(truth(choices.get(1)));
    }

    /**
     * The letters of a key, in any order and with any signs between them.
     *
     * @throws Refusal {@code malformed-key} where there is anything but letters, {@code repeated-key} where a letter
     *     comes twice, {@code empty-key}
     */
    static AnswerKey key(String text) {
        String letters = letters(text);
        if (!letters.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
            throw Refusal.invalid("malformed-key").with("found", text);
        }
        if (letters.chars().distinct().count() < letters.length()) {
            throw Refusal.invalid("repeated-key").with("found", text);
        }
        return AnswerKey.of(letters);
    }

    /** Whether this can only be a key: one or more of the letters choices have. */
    static boolean isKey(String text) {
        return letters(text).matches("[A-J]+");
    }

    private static String letters(String text) {
        return upper(text).replaceAll("[\\s,、;./|&+。和()\\[\\]【】]+", "");
    }

    /** In capital letters of ordinary width. */
    static String upper(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
