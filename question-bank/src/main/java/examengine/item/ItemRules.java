package examengine.item;

import examengine.kernel.Refusal;
import java.util.HashSet;
import java.util.List;

/** What every item must keep to, whoever wrote it and whatever format it came in; one stable code for each rule. */
final class ItemRules {

    private static final int MAX_CODE = 64;
    private static final int MAX_AREA = 120;
    private static final int MAX_TEXT = 4000;
    private static final int MAX_CHOICE = 1000;
    private static final int MAX_RULE_PART = 120;
    private static final int MIN_CHOICES = 2;
    private static final int MOST_WORDS = 20;
    private static final int MAX_WORD = 40;

    private ItemRules() {}

    static void checkNames(String code, String area, List<String> tags, List<String> enemies, RuleReference rule) {
        check(code, MAX_CODE, "code");
        check(area, MAX_AREA, "area");
        checkWords(tags, "tag");
        checkWords(enemies, "enemies");
        check(rule.standard(), MAX_RULE_PART, "rule");
        check(rule.edition(), MAX_RULE_PART, "rule");
        check(rule.clause(), MAX_RULE_PART, "rule");
        require(!code.isEmpty(), "empty-code", code);
    }

    private static void checkWords(List<String> words, String part) {
        require(words.size() <= MOST_WORDS, "too-many-" + (part.equals("tag") ? "tags" : part), words.size());
        words.forEach(word -> check(word, MAX_WORD, part));
    }

    static void checkTexts(Content content) {
        String stem = content.stemText();
        check(stem, MAX_TEXT, "stem");
        check(content.explanationText(), MAX_TEXT, "explanation");
        require(!stem.isEmpty(), "empty-stem", stem);
    }

    static void checkChoices(ItemType type, Content content) {
        List<String> choices = content.choices();
        require(choices.size() >= MIN_CHOICES, "too-few-choices", choices);
        require(choices.size() <= ItemDraft.MOST_CHOICES, "too-many-choices", choices.size());
        for (String choice : content.choiceTexts()) {
            check(choice, MAX_CHOICE, "choice");
            require(!choice.isEmpty(), "empty-choice", choices);
        }
        var seen = new HashSet<String>();
        choices.forEach(choice -> require(seen.add(choice), "duplicate-choice", choice));
        boolean trueFalse = type == ItemType.TRUE_FALSE;
        require(!trueFalse || choices.equals(ItemDraft.TRUE_FALSE_CHOICES), "true-false-choices", choices);
    }

    static void checkKey(ItemType type, int choices, AnswerKey key) {
        String last = Choice.label(choices - 1);
        int right = key.labels().size();
        boolean multiple = type == ItemType.MULTIPLE_CHOICE;
        require(key.labels().last().compareTo(last) <= 0, "key-not-among-choices", key.letters());
        require(multiple || right == 1, "single-needs-one-key", key.letters());
        require(!multiple || right >= 2, "multiple-needs-two-keys", key.letters());
    }

    private static void check(String text, int longest, String part) {
        require(text.length() <= longest, part + "-too-long", text.length());
        require(text.codePoints().allMatch(ItemRules::isPrintable), "unprintable-text", part);
    }

    /**
     * Control characters and halves of surrogate pairs are stored by no database alike, and shown by no page; U+FFFD
     * stands where a character was damaged before it came here.
     */
    private static boolean isPrintable(int character) {
        return character == '\n' || character == '\t' || (character != 0xFFFD && isText(Character.getType(character)));
    }

    private static boolean isText(int category) {
        return category != Character.CONTROL && category != Character.SURROGATE;
    }

    private static void require(boolean kept, String code, Object found) {
        if (!kept) {
            throw Refusal.invalid(code).with("found", found);
        }
    }
}
