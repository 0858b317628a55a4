package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answer blocks of statements: {@code {T}}, {@code {FALSE#said to the wrong answer#said to the right one}}. */
final class GiftTrueFalse {

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");

    private GiftTrueFalse() {}

    static boolean isOne(String block) {
        String word = word(block);
        return TRUE.contains(word) || FALSE.contains(word);
    }

    static GiftAnswers read(String block, GiftFormat format) {
        return new GiftAnswers(
                ItemType.TRUE_FALSE,
                ItemDraft.TRUE_FALSE_CHOICES.stream().map(GiftText::plain).toList(),
                AnswerKey.of(Choice.label(TRUE.contains(word(block)) ? 0 : 1)),
                GiftText.plain(String.join("\n", remarks(block, format))));
    }

    private static String word(String block) {
        int remark = GiftEscapes.indexOf(block, "#", 0);
        return (remark < 0 ? block : block.substring(0, remark)).strip().toUpperCase(Locale.ROOT);
    }

    private static List<String> remarks(String block, GiftFormat format) {
        var remarks = new ArrayList<String>();
        int from = GiftEscapes.indexOf(block, "#", 0);
        while (from >= 0) {
            int to = GiftEscapes.indexOf(block, "#", from + 1);
            String remark = format.read(block.substring(from + 1, to < 0 ? block.length() : to))
                    .plain();
            if (!remark.isEmpty()) {
                remarks.add(remark);
            }
            from = to;
        }
        return remarks;
    }
}
