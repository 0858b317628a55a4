package examengine.exchange;

import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Aiken as Moodle reads it: question, choices and answer, nothing else. Several right answers stand as {@code
 * ANSWER: ABC}, which our reader and Chinese systems understand and Moodle does not. Everything but question, choices
 * and key is told as lost.
 */
final class AikenWriter implements ItemWriter {

    /** Questions without a number, so that a number at the beginning of a third one is not taken for its number. */
    private static final String OTHERS = "Q?\nA. a\nB. b\nANSWER: A\n\n".repeat(2);

    @Override
    public Format format() {
        return Format.AIKEN;
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var problems = new ArrayList<Problem>();
        var text = new StringBuilder();
        for (int position = 0; position < items.size(); position++) {
            ItemDraft item = items.get(position);
            Place place = Place.item("", position + 1, item.code());
            String question = question(item);
            String lost = String.join(", ", lost(item));
            if (!isReadable(item, question)) {
                problems.add(Problem.rejected(place, "not-in-format", item.stem()));
            } else {
                text.append(question).append("\n\n");
                problems.add(Problem.warned(place, "not-in-format", lost));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return problems;
    }

    private static String question(ItemDraft item) {
        var text = new StringBuilder(line(item.content().stemText())).append('\n');
        List<String> choices = item.content().choiceTexts();
        for (int position = 0; position < choices.size(); position++) {
            text.append(Choice.label(position))
                    .append(") ")
                    .append(line(choices.get(position)))
                    .append('\n');
        }
        return text.append("ANSWER: ").append(item.key().letters()).toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\n\\s*", " ");
    }

    /** A question that looks like an answer, or has a picture, would come back as something else. */
    private static boolean isReadable(ItemDraft item, String question) {
        byte[] file = (OTHERS + question).getBytes(StandardCharsets.UTF_8);
        List<ItemDraft> read =
                new AikenReader().read(new ImportFile("aiken.txt", file)).items();
        Content content = item.content();
        return content.pictures().isEmpty()
                && read.size() > 2
                && read.get(2).type() == item.type()
                && read.get(2).key().equals(item.key())
                && read.get(2).stem().equals(line(content.stemText()))
                && read.get(2)
                        .choices()
                        .equals(content.choiceTexts().stream()
                                .map(AikenWriter::line)
                                .toList());
    }

    private static List<String> lost(ItemDraft item) {
        Map<Column, Boolean> lost = new LinkedHashMap<>();
        Content content = item.content();
        RuleReference rule = item.rule();
        lost.put(Column.CODE, true);
        lost.put(Column.AREA, !item.area().isEmpty());
        lost.put(Column.DIFFICULTY, item.difficulty() != Difficulty.MEDIUM);
        lost.put(Column.EXPLANATION, !content.explanation().isEmpty());
        lost.put(Column.STANDARD, !rule.equals(RuleReference.NONE));
        lost.put(Column.TAGS, !item.tags().isEmpty());
        lost.put(Column.ENEMIES, !item.enemies().isEmpty());
        lost.put(Column.KEEP_ORDER, content.keepOrder());
        lost.put(Column.MARKUP, content.markup() == Markup.HTML);
        return lost.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(column -> column.getKey().name(Locale.ENGLISH))
                .toList();
    }
}
