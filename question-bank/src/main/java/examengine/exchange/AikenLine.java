package examengine.exchange;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an Aiken file. Beside what the format has, Chinese files label further lines, such as {@code 解析：…} and
 * {@code 难度：易}, and part their questions by headings such as {@code 一、单选题}.
 *
 * @param text what stands behind the letter or label, stripped
 * @param label the letter of a choice, in plain capitals; empty for other kinds
 * @param column what a labelled line says; empty for other kinds
 */
record AikenLine(Kind kind, String text, String label, Optional<Column> column) {

    enum Kind {
        BLANK,
        /** {@code A) …}, {@code A. …}, {@code A、…}, {@code （A）…}, in letters of any width. */
        CHOICE,
        /** {@code ANSWER: B}, {@code 答案：ABC}, {@code 【答案】B}. */
        ANSWER,
        LABELLED,
        /** A heading over questions of one type. */
        HEADING,
        TEXT
    }

    private static final String LETTER = "([A-ZＡ-Ｚ])";

    private static final Pattern CHOICE =
            Pattern.compile("[（(【\\[]?" + LETTER + "(?:[)）】\\]]\\s*[.．、:：]?|\\s*[.．、:：,，])\\s*(.*)", Pattern.DOTALL);

    /** Letters that name things, as in "A、B两个施工段". */
    private static final Pattern NAMES = Pattern.compile(LETTER + "[、，,]" + LETTER + "(?![.．:：)）]).*", Pattern.DOTALL);

    private static final Pattern ANSWER =
            Pattern.compile("(?iu)(?:(?:ANSWER|(?:正确|参考|标准)?答案)\\s*[:：]|[【\\[](?:正确|参考|标准)?答案[】\\]]\\s*[:：]?)\\s*(.*)");

    private static final Pattern LABELLED =
            Pattern.compile("(?:[【\\[]([^】\\]]{2,8})[】\\]]\\s*[:：]?|(\\S{2,8}?)\\s*[:：])\\s*(.*)");

    private static final Pattern HEADING =
            Pattern.compile("[一二三四五六七八九十]{1,3}\\s*[、.．:：]\\s*(\\S{2,6}?题)(?![^\\s（(，,。:：]).*");

    private static final Set<Column> LABELS = EnumSet.of(
            Column.CODE,
            Column.TYPE,
            Column.AREA,
            Column.DIFFICULTY,
            Column.EXPLANATION,
            Column.STANDARD,
            Column.EDITION,
            Column.CLAUSE,
            Column.LAST_DAY,
            Column.TAGS,
            Column.ENEMIES,
            Column.KEEP_ORDER);

    static AikenLine of(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return plain(Kind.BLANK, text);
        }
        Matcher answer = ANSWER.matcher(text);
        if (answer.matches()) {
            return plain(Kind.ANSWER, answer.group(1).strip());
        }
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            return new AikenLine(
                    Kind.CHOICE, choice.group(2).strip(), AnswerText.upper(choice.group(1)), Optional.empty());
        }
        return heading(text).or(() -> labelled(text)).orElseGet(() -> plain(Kind.TEXT, text));
    }

    /** Whether a line that looks like a choice rather begins a question about things called A and B. */
    static boolean namesThings(String line) {
        return NAMES.matcher(line.strip()).matches();
    }

    private static AikenLine plain(Kind kind, String text) {
        return new AikenLine(kind, text, "", Optional.empty());
    }

    private static Optional<AikenLine> heading(String text) {
        Matcher heading = HEADING.matcher(text);
        return heading.matches() ? Optional.of(plain(Kind.HEADING, heading.group(1))) : Optional.empty();
    }

    private static Optional<AikenLine> labelled(String text) {
        Matcher labelled = LABELLED.matcher(text);
        if (!labelled.matches()) {
            return Optional.empty();
        }
        String label = labelled.group(1) == null ? labelled.group(2) : labelled.group(1);
        return Column.named(label)
                .filter(LABELS::contains)
                .map(column -> new AikenLine(Kind.LABELLED, labelled.group(3).strip(), "", Optional.of(column)));
    }
}
