package examengine.item;

import examengine.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an author or an importer wants an item to be: checked, but not yet in a bank. {@link ItemRules} lists what is
 * refused.
 *
 * @param code the author's name for the item, unique in its bank, 1 to 64 characters
 * @param area the knowledge area as a path such as {@code 法律法规/安全生产法}, up to 120 characters; empty while unsorted
 * @param tags up to 20 words to find it by, each of 1 to 40 characters, sorted; they mean nothing to a draw
 * @param enemies up to 20 names of groups, each of 1 to 40 characters, sorted: no paper holds two items of one group,
 *     because one would give the other away
 * @param key one label for single choice and true/false, two or more for multiple choice
 * @param rule the rule the key rests on, {@link RuleReference#NONE} where unknown
 */
public record ItemDraft(
        String code,
        String area,
        List<String> tags,
        List<String> enemies,
        ItemType type,
        Difficulty difficulty,
        Content content,
        AnswerKey key,
        RuleReference rule) {

    /** More choices than this fit on no page. */
    public static final int MOST_CHOICES = 10;

    /** The choices of every true/false item: right is A, wrong is B. */
    public static final List<String> TRUE_FALSE_CHOICES = List.of("正确", "错误");

    /** @throws Refusal of kind INVALID, with the code of the first rule of {@link ItemRules} broken */
    public ItemDraft {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        code = code.strip();
        area = area.strip();
        tags = sorted(tags);
        enemies = sorted(enemies);
        ItemRules.checkNames(code, area, tags, enemies, rule);
        ItemRules.checkTexts(content);
        ItemRules.checkChoices(type, content);
        ItemRules.checkKey(type, content.choices().size(), key);
    }

    /**
     * An item in plain text without tags, its choices in any order.
     *
     * @throws Refusal as the other constructor
     */
    public ItemDraft(
            String code,
            String area,
            ItemType type,
            Difficulty difficulty,
            String stem,
            List<String> choices,
            AnswerKey key,
            String explanation,
            RuleReference rule) {
        this(code, area, List.of(), List.of(), type, difficulty, Content.plain(stem, choices, explanation), key, rule);
    }

    /** As {@link Content#stem()}. */
    public String stem() {
        return content.stem();
    }

    /** As {@link Content#choices()}. */
    public List<String> choices() {
        return content.choices();
    }

    /** As {@link Content#explanation()}. */
    public String explanation() {
        return content.explanation();
    }

    private static List<String> sorted(Collection<String> words) {
        return List.copyOf(new TreeSet<>(words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList()));
    }
}
