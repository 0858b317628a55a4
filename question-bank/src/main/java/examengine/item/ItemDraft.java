package examengine.item;

import java.util.List;
import java.util.Objects;

/**
 * What an author or an importer wants an item to say: checked, but not yet in a bank. Texts are plain text, stripped
 * of surrounding blanks. {@link ItemRules} lists what is refused.
 *
 * @param code the author's name for the item, unique in its bank, 1 to 64 characters
 * @param area the knowledge area, up to 120 characters; empty while unsorted
 * @param stem the question, 1 to 4000 characters
 * @param choices 2 to 10 different texts of 1 to 1000 characters; for true/false {@link #TRUE_FALSE_CHOICES}
 * @param key one label for single choice and true/false, two or more for multiple choice
 * @param explanation why the key is right, up to 4000 characters; may be empty
 * @param rule the rule the key rests on, {@link RuleReference#NONE} where unknown
 */
public record ItemDraft(
        String code,
        String area,
        ItemType type,
        Difficulty difficulty,
        String stem,
        List<String> choices,
        AnswerKey key,
        String explanation,
        RuleReference rule) {

    /** More choices than this fit on no page. */
    public static final int MOST_CHOICES = 10;

    /** The choices of every true/false item: right is A, wrong is B. */
    public static final List<String> TRUE_FALSE_CHOICES = List.of("正确", "错误");

    /** @throws examengine.kernel.Refusal of kind INVALID, with the code of the first rule of {@link ItemRules} broken */
    public ItemDraft {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        code = code.strip();
        area = area.strip();
        stem = stem.strip();
        choices = choices.stream().map(String::strip).toList();
        explanation = explanation.strip();
        ItemRules.checkTexts(code, area, stem, explanation, rule);
        ItemRules.checkChoices(type, choices);
        ItemRules.checkKey(type, choices.size(), key);
    }
}
