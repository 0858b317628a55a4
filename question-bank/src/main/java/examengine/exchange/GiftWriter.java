package examengine.exchange;

import examengine.item.Choice;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes GIFT that {@link GiftReader} and Moodle read: a category line where the area changes, then each question with
 * its marks in a comment line. Pictures stand inside the HTML. The right answers of a multiple choice share the points
 * and a wrong one costs them all, which is as near to all or nothing as Moodle's weights come.
 */
final class GiftWriter implements ItemWriter {

    private static final String WRONG = "~%-100%";

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var problems = new ArrayList<Problem>();
        var text = new StringBuilder();
        String area = "";
        for (int position = 0; position < items.size(); position++) {
            ItemDraft item = items.get(position);
            try {
                String question = question(item, pictures);
                if (!item.area().equals(area)) {
                    text.append(GiftCategory.line(item.area())).append("\n\n");
                    area = item.area();
                }
                text.append(question).append("\n\n");
            } catch (Refusal refusal) {
                problems.add(Problem.rejected(Place.item("", position + 1, item.code()), refusal, ""));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return problems;
    }

    private static String question(ItemDraft item, PictureSource pictures) {
        boolean html = item.content().markup() == Markup.HTML;
        GiftFormat format = html ? GiftFormat.HTML : GiftFormat.PLAIN;
        var text =
                new StringBuilder("// ").append(String.join(" ", marks(item))).append('\n');
        text.append("::").append(GiftEscapes.escape(item.code())).append("::").append(format.mark());
        text.append(GiftEscapes.escape(source(item.stem(), html, pictures))).append('{');
        if (item.type() == ItemType.TRUE_FALSE) {
            text.append(item.key().letters().equals("A") ? "TRUE" : "FALSE");
        } else {
            appendChoices(item, format, html ? pictures : PictureSource.NONE, text);
        }
        if (!item.explanation().isEmpty()) {
            text.append("\n####").append(format.written(source(item.explanation(), html, pictures)));
        }
        return text.append("\n}").toString();
    }

    private static void appendChoices(ItemDraft item, GiftFormat format, PictureSource pictures, StringBuilder text) {
        for (int position = 0; position < item.choices().size(); position++) {
            boolean right = item.key().labels().contains(Choice.label(position));
            String choice = source(item.choices().get(position), format == GiftFormat.HTML, pictures);
            text.append('\n').append(sign(item, right)).append(format.written(choice));
        }
    }

    private static String sign(ItemDraft item, boolean right) {
        if (item.type() == ItemType.SINGLE_CHOICE) {
            return right ? "=" : "~";
        }
        return right ? "~%" + share(item.key().labels().size()) + "%" : WRONG;
    }

    /** As many hundredths as Moodle writes, {@code 33.33333}. */
    private static String share(int right) {
        return BigDecimal.valueOf(GiftAnswer.FULL)
                .divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String source(String text, boolean html, PictureSource pictures) {
        return html ? HtmlPictures.give(text, pictures) : text;
    }

    private static List<String> marks(ItemDraft item) {
        var marks = new ArrayList<String>();
        marks.add(GiftMarks.id(item.code()));
        marks.add(GiftMarks.mark(GiftMarks.DIFFICULTY, item.difficulty().name().toLowerCase(Locale.ROOT)));
        if (!GiftCategory.holds(item.area())) {
            marks.add(GiftMarks.mark(GiftMarks.AREA, item.area()));
        }
        ruleMarks(item.rule(), marks);
        item.tags().forEach(tag -> marks.add(GiftMarks.mark(GiftMarks.TAG, tag)));
        item.enemies().forEach(group -> marks.add(GiftMarks.mark(GiftMarks.ENEMY, group)));
        if (item.content().keepOrder()) {
            marks.add(GiftMarks.mark(GiftMarks.KEEP_ORDER, "yes"));
        }
        if (item.content().markup() == Markup.HTML) {
            marks.add(GiftMarks.mark(GiftMarks.MARKUP, "html"));
        }
        return marks;
    }

    private static void ruleMarks(RuleReference rule, List<String> marks) {
        String lastDay = rule.lastDay().map(Object::toString).orElse("");
        List.of(
                        List.of(GiftMarks.STANDARD, rule.standard()),
                        List.of(GiftMarks.EDITION, rule.edition()),
                        List.of(GiftMarks.CLAUSE, rule.clause()),
                        List.of(GiftMarks.LAST_DAY, lastDay))
                .stream()
                .filter(mark -> !mark.get(1).isEmpty())
                .forEach(mark -> marks.add(GiftMarks.mark(mark.get(0), mark.get(1))));
    }
}
