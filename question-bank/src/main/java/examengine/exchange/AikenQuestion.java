package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of a block say, under the columns of a table. */
final class AikenQuestion {

    /** {@code 【多选题】} before a question. */
    private static final Pattern TYPE_MARK =
            Pattern.compile("[【\\[（(]\\s*((?:单选|多选|判断|单项选择|多项选择|不定项选择|填空|简答|问答|论述|案例)题?)\\s*[】\\]）)]\\s*[.．、:：]?\\s*");

    private AikenQuestion() {}

    /**
     * @param stem of the block, without its number
     * @throws Refusal {@code unsupported-type} for questions to be answered in words, {@code empty-choice}, and as
     *     {@link AikenChoices#of}
     */
    static RowItem of(AikenBlock block, String stem) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.putAll(block.texts());
        Matcher mark = TYPE_MARK.matcher(stem);
        boolean marked = mark.lookingAt();
        if (marked) {
            texts.put(Column.TYPE, mark.group(1));
        }
        Words.type(texts.getOrDefault(Column.TYPE, ""));
        AikenChoices choices = AikenChoices.of(marked ? stem.substring(mark.end()) : stem, block);
        if (choices.choices().isEmpty() && block.isAnsweredInWords()) {
            throw Refusal.invalid("unsupported-type").with("found", "essay: " + choices.stem());
        }
        if (choices.choices().contains("")) {
            throw Refusal.invalid("empty-choice").with("found", choices.choices());
        }
        put(choices, texts);
        texts.values().removeIf(String::isEmpty);
        return new RowItem(texts);
    }

    private static void put(AikenChoices found, Map<Column, String> texts) {
        texts.put(Column.STEM, found.stem());
        List<String> choices = found.choices();
        for (int position = 0; position < choices.size(); position++) {
            texts.put(Column.LABELLED.get(position), choices.get(position));
        }
    }
}
