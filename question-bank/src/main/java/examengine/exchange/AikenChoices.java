package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Question and choices of a block. Mostly every choice has a line of its own; where their letters do not run from A on,
 * choices are looked for inside the lines as well, and behind a line end somebody wrote as {@code \n}.
 *
 * @param choices in the order of their letters, which run from A on; empty where there are none
 */
record AikenChoices(String stem, List<String> choices) {

    private static final String BEFORE = "(?<![A-Za-zＡ-Ｚａ-ｚ0-9])[（(]?";
    private static final Pattern WRITTEN_LINE_END = Pattern.compile("\\s*\\\\n\\s*(?=[（(]?[A-ZＡ-Ｚ]\\s*[.．、:：)）])");
    private static final Pattern FIRST = label(0);

    /**
     * @param stem without its number
     * @throws Refusal {@code choices-out-of-order}, {@code too-many-choices}
     */
    static AikenChoices of(String stem, AikenBlock block) {
        List<AikenBlock.Choice> lines = block.choices();
        AikenChoices found = inOrder(lines) && !holdsNext(lines)
                ? new AikenChoices(
                        stem, lines.stream().map(AikenBlock.Choice::text).toList())
                : inline(stem, block);
        if (found.choices().size() > Column.LABELLED.size()) {
            throw Refusal.invalid("too-many-choices")
                    .with("found", found.choices().size());
        }
        return found;
    }

    /** Whether two or more choices bear A, B, C … */
    private static boolean inOrder(List<AikenBlock.Choice> choices) {
        for (int position = 0; position < choices.size(); position++) {
            if (!choices.get(position).label().equals(letter(position))) {
                return false;
            }
        }
        return choices.size() > 1;
    }

    /** Whether the letter after the last one stands inside a line. */
    private static boolean holdsNext(List<AikenBlock.Choice> choices) {
        if (choices.size() >= Column.LABELLED.size()) {
            return false;
        }
        Pattern next = Pattern.compile("\\s[（(]?" + letters(choices.size()) + "[.．、)）](?!\\d)");
        return choices.stream().anyMatch(choice -> next.matcher(choice.text()).find());
    }

    private static AikenChoices inline(String stem, AikenBlock block) {
        var text = new StringBuilder(stem);
        block.choices()
                .forEach(choice ->
                        text.append('\n').append(choice.label()).append(". ").append(choice.text()));
        String whole = WRITTEN_LINE_END.matcher(text).replaceAll("\n");
        boolean inWords = block.choices().isEmpty() && !AnswerText.isKey(block.answer());
        var starts = new ArrayList<Integer>();
        Matcher first = FIRST.matcher(whole);
        while (!inWords && first.find()) {
            starts.add(0, first.start());
        }
        return starts.stream()
                .map(start -> split(whole, start))
                .filter(split -> split.choices().size() > 1 && split.holds(block.choices()))
                .findFirst()
                .orElseGet(() -> unsplit(stem, block));
    }

    private static AikenChoices unsplit(String stem, AikenBlock block) {
        List<AikenBlock.Choice> choices = block.choices();
        if (choices.size() > 1
                || choices.stream().anyMatch(choice -> !choice.label().equals("A"))) {
            throw Refusal.invalid("choices-out-of-order")
                    .with(
                            "found",
                            choices.stream().map(AikenBlock.Choice::label).toList());
        }
        return new AikenChoices(
                stem, choices.stream().map(AikenBlock.Choice::text).toList());
    }

    /** Cuts at A, then at the next B, and so on. */
    private static AikenChoices split(String text, int start) {
        var choices = new ArrayList<String>();
        Matcher label = FIRST.matcher(text);
        int from = start;
        boolean more = label.find(start);
        while (more) {
            from = label.end();
            label = label(choices.size() + 1).matcher(text);
            more = choices.size() < Column.LABELLED.size() && label.find(from);
            choices.add(
                    text.substring(from, more ? label.start() : text.length()).strip());
        }
        return new AikenChoices(text.substring(0, start).strip(), choices);
    }

    /** Whether every letter at the beginning of a line is one of these choices, once. */
    private boolean holds(List<AikenBlock.Choice> lines) {
        long different = lines.stream().map(AikenBlock.Choice::label).distinct().count();
        return different == lines.size()
                && lines.stream().allMatch(line -> line.label().charAt(0) - 'A' < choices.size());
    }

    private static Pattern label(int position) {
        return Pattern.compile(BEFORE + letters(position) + "\\s*[.．、:：)）,，]\\s*");
    }

    /** The letter at a position in both widths. */
    private static String letters(int position) {
        return "[" + letter(position) + (char) ('Ａ' + position) + "]";
    }

    private static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
