package examengine.journey;

import examengine.exchange.SampleBank;
import examengine.hall.Paper.Choice;
import examengine.hall.Paper.Item;
import examengine.item.ItemDraft;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a candidate knows who has learnt the sample bank by heart: answers are found by the words shown, not by labels. */
final class AnswerBook {

    private static final Map<String, ItemDraft> BY_STEM =
            SampleBank.items().stream().collect(Collectors.toMap(ItemDraft::stem, Function.identity()));

    private AnswerBook() {}

    /** The labels of all right choices. */
    static String[] right(Item item) {
        Set<String> texts = rightTexts(item);
        return item.choices().stream()
                .filter(choice -> texts.contains(choice.text()))
                .map(Choice::label)
                .toArray(String[]::new);
    }

    /** One choice that is not right, or, where all are, too few of them. */
    static String[] wrong(Item item) {
        Set<String> texts = rightTexts(item);
        String label = item.choices().stream()
                .filter(choice -> !texts.contains(choice.text()))
                .map(Choice::label)
                .findFirst()
                .orElse("A");
        return new String[] {label};
    }

    private static Set<String> rightTexts(Item item) {
        ItemDraft draft = BY_STEM.get(item.stem());
        return draft.key().labels().stream()
                .map(label -> draft.choices().get(label.charAt(0) - 'A'))
                .collect(Collectors.toSet());
    }
}
