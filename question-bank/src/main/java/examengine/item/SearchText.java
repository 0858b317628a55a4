package examengine.item;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item is found by: all it says, in one case and one width, so that ＡＢＣ is found by abc. */
public final class SearchText {

    private static final int LONGEST = 30_000;

    private SearchText() {}

    /** Of an item whose key a second person has yet to check: the explanation tells the key, and is not searched. */
    static String withoutExplanation(ItemDraft draft) {
        return of(draft, "");
    }

    static String withExplanation(ItemDraft draft) {
        return of(draft, draft.content().explanationText());
    }

    private static String of(ItemDraft draft, String explanation) {
        Content content = draft.content();
        String all = Stream.of(
                        Stream.of(draft.code(), content.stemText()),
                        content.choiceTexts().stream(),
                        Stream.of(draft.area(), draft.rule().standard(), explanation),
                        draft.tags().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
        String folded = folded(all);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }

    /** Lower case and half width (Unicode NFKC); what is looked for is folded likewise. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
