package examengine.exchange;

import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of an item under their columns: {@link RowItem} reads them back into the same item. */
final class ItemTexts {

    private final Locale language;
    private final PictureSource pictures;

    /**
     * @param language of the words for types, difficulties, yes and no
     * @param pictures finds the pictures that go into the HTML of an item
     */
    ItemTexts(Locale language, PictureSource pictures) {
        this.language = language;
        this.pictures = pictures;
    }

    /** @throws Refusal {@code picture-missing} */
    Map<Column, String> of(ItemDraft item) {
        var texts = new EnumMap<Column, String>(Column.class);
        texts.put(Column.CODE, item.code());
        texts.put(Column.TYPE, Words.of(item.type(), language));
        texts.put(Column.AREA, item.area());
        texts.put(Column.DIFFICULTY, Words.of(item.difficulty(), language));
        texts.put(Column.ANSWER, answer(item));
        texts.put(Column.TAGS, Words.list(item.tags()));
        texts.put(Column.ENEMIES, Words.list(item.enemies()));
        content(item, texts);
        rule(item.rule(), texts);
        return texts;
    }

    /** Statements have a word as their answer and need no choices. */
    private String answer(ItemDraft item) {
        if (item.type() != ItemType.TRUE_FALSE) {
            return item.key().letters();
        }
        boolean right = item.key().letters().equals("A");
        boolean chinese = language.getLanguage().equals("zh");
        return chinese ? ItemDraft.TRUE_FALSE_CHOICES.get(right ? 0 : 1) : right ? "Right" : "Wrong";
    }

    private void content(ItemDraft item, Map<Column, String> texts) {
        Content content = item.content();
        texts.put(Column.STEM, source(content, content.stem()));
        texts.put(Column.EXPLANATION, source(content, content.explanation()));
        texts.put(Column.KEEP_ORDER, Words.of(content.keepOrder(), language));
        texts.put(Column.MARKUP, Words.of(content.markup() == Markup.HTML, language));
        List<String> choices = item.type() == ItemType.TRUE_FALSE ? List.of() : content.choices();
        for (int position = 0; position < choices.size(); position++) {
            texts.put(Column.LABELLED.get(position), source(content, choices.get(position)));
        }
    }

    private String source(Content content, String text) {
        return content.markup() == Markup.HTML ? HtmlPictures.give(text, pictures) : text;
    }

    private static void rule(RuleReference rule, Map<Column, String> texts) {
        texts.put(Column.STANDARD, rule.standard());
        texts.put(Column.EDITION, rule.edition());
        texts.put(Column.CLAUSE, rule.clause());
        texts.put(Column.LAST_DAY, rule.lastDay().map(LocalDate::toString).orElse(""));
    }
}
