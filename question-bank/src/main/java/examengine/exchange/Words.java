package examengine.exchange;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words people fill into a table, and what they mean. */
final class Words {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\D?)(\\d{1,2})(\\D?)(\\d{1,2})日?([T ]0?0:00.*)?");
    private static final String SEPARATORS = ";；,，、\n";

    private Words() {}

    /**
     * The type of an item.
     *
     * @return empty where nothing is said
     * @throws Refusal {@code unsupported-type} for a word that names no type taken here
     */
    static Optional<ItemType> type(String word) {
        return switch (AnswerText.upper(word).replaceAll("[\\s_/-]", "")) {
            case "" -> Optional.empty();
            case "单选题", "单选", "单项选择题", "单项选择", "SINGLE", "SINGLECHOICE", "MCQ" -> Optional.of(ItemType.SINGLE_CHOICE);
            case "多选题", "多选", "多项选择题", "多项选择", "不定项选择题", "MULTIPLE", "MULTIPLECHOICE", "MULTICHOICE" ->
                Optional.of(ItemType.MULTIPLE_CHOICE);
            case "判断题", "判断", "是非题", "对错题", "TRUEFALSE", "TF" -> Optional.of(ItemType.TRUE_FALSE);
            default -> throw Refusal.invalid("unsupported-type").with("found", word);
        };
    }

    /** Our own word for a type: {@code 单选题}, {@code Single choice}. */
    static String of(ItemType type, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return switch (type) {
            case SINGLE_CHOICE -> chinese ? "单选题" : "Single choice";
            case MULTIPLE_CHOICE -> chinese ? "多选题" : "Multiple choice";
            case TRUE_FALSE -> chinese ? "判断题" : "True/false";
        };
    }

    /**
     * How hard an item is; medium where nothing is said.
     *
     * @throws Refusal {@code unknown-difficulty}
     */
    static Difficulty difficulty(String word) {
        return switch (AnswerText.upper(word)) {
            case "易", "较易", "简单", "容易", "EASY" -> Difficulty.EASY;
            case "", "中", "中等", "一般", "适中", "MEDIUM" -> Difficulty.MEDIUM;
            case "难", "较难", "困难", "HARD", "DIFFICULT" -> Difficulty.HARD;
            default -> throw Refusal.invalid("unknown-difficulty").with("found", word);
        };
    }

    /** Our own word for a difficulty: {@code 易}, {@code Easy}. */
    static String of(Difficulty difficulty, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return switch (difficulty) {
            case EASY -> chinese ? "易" : "Easy";
            case MEDIUM -> chinese ? "中" : "Medium";
            case HARD -> chinese ? "难" : "Hard";
        };
    }

    /**
     * Yes or no; no where nothing is said.
     *
     * @throws Refusal {@code malformed-yes-no}
     */
    static boolean yes(String word) {
        return !word.isBlank()
                && AnswerText.truth(word)
                        .orElseThrow(() -> Refusal.invalid("malformed-yes-no").with("found", word));
    }

    /** Our own word for yes or no. */
    static String of(boolean yes, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return yes ? (chinese ? "是" : "Yes") : (chinese ? "否" : "No");
    }

    /**
     * A day such as {@code 2026-12-31}, {@code 2026/12/31}, {@code 2026年12月31日} or {@code 20261231}.
     *
     * @return empty where nothing is said
     * @throws Refusal {@code malformed-date}
     */
    static Optional<LocalDate> day(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(AnswerText.upper(text));
        try {
            if (date.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(3)),
                        Integer.parseInt(date.group(5))));
            }
        } catch (DateTimeException noSuchDay) {
            throw Refusal.invalid("malformed-date").with("found", text);
        }
        throw Refusal.invalid("malformed-date").with("found", text);
    }

    /** Words parted by commas, semicolons or line ends; a backslash makes the next character part of its word. */
    static List<String> list(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(++at));
            } else if (SEPARATORS.indexOf(next) >= 0) {
                words.add(word.toString().strip());
                word.setLength(0);
            } else {
                word.append(next);
            }
        }
        words.add(word.toString().strip());
        return words.stream().filter(found -> !found.isEmpty()).toList();
    }

    /** The text that {@link #list} reads back into the same words. */
    static String list(List<String> words) {
        return String.join(
                "；",
                words.stream()
                        .map(word -> word.replaceAll("[\\\\" + SEPARATORS + "]", "\\\\$0"))
                        .toList());
    }
}
