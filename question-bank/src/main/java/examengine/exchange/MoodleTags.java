package examengine.exchange;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What Moodle has no field for stands in tags: {@code difficulty:easy}, {@code standard:JGJ 80}, {@code edition:2016},
 * {@code clause:4.1.1}, {@code lastDay:2027-06-30}, {@code enemy:} and the name of a group, {@code area:} where a
 * category cannot say it, {@code markup:html}, {@code order:fixed} for a statement. A tag of the author's that begins
 * like one of these is written with {@code tag:} before it.
 *
 * @param tags as they stand in the file
 */
record MoodleTags(List<String> tags) {

    private static final String TAG = "tag";
    private static final Set<String> FIELDS =
            Set.of(TAG, "difficulty", "standard", "edition", "clause", "lastDay", "enemy", "area", "markup", "order");

    static MoodleTags of(XmlElement question) {
        return new MoodleTags(question.child("tags").stream()
                .flatMap(tags -> tags.children("tag").stream())
                .map(tag -> tag.textAt("text"))
                .toList());
    }

    /** The tags that say all about an item that nothing else in a question says. */
    static MoodleTags of(ItemDraft item, boolean withArea) {
        var tags = new ArrayList<String>();
        item.tags().forEach(tag -> tags.add(isField(tag) ? TAG + ":" + tag : tag));
        tags.add("difficulty:" + item.difficulty().name().toLowerCase(Locale.ROOT));
        RuleReference rule = item.rule();
        add(tags, "standard", rule.standard());
        add(tags, "edition", rule.edition());
        add(tags, "clause", rule.clause());
        add(tags, "lastDay", rule.lastDay().map(LocalDate::toString).orElse(""));
        item.enemies().forEach(enemy -> add(tags, "enemy", enemy));
        add(tags, "area", withArea ? item.area() : "");
        add(tags, "markup", item.content().markup() == Markup.HTML ? "html" : "");
        boolean statement = item.type() == ItemType.TRUE_FALSE;
        add(tags, "order", statement && item.content().keepOrder() ? "fixed" : "");
        return new MoodleTags(tags);
    }

    /** Those that say something only to people. */
    List<String> free() {
        return tags.stream()
                .filter(tag -> !isField(tag) || tag.startsWith(TAG + ":"))
                .map(tag -> isField(tag) ? tag.substring(TAG.length() + 1) : tag)
                .toList();
    }

    /** @throws examengine.kernel.Refusal {@code unknown-difficulty} */
    Difficulty difficulty() {
        return Words.difficulty(value("difficulty"));
    }

    /** @throws examengine.kernel.Refusal {@code malformed-date} */
    RuleReference rule() {
        return new RuleReference(value("standard"), value("edition"), value("clause"), Words.day(value("lastDay")));
    }

    List<String> enemies() {
        return values("enemy");
    }

    /** Empty where the category says it. */
    String area() {
        return value("area");
    }

    /** Whether the question was HTML in a bank of ours. */
    boolean isOwnHtml() {
        return value("markup").equals("html");
    }

    boolean keepsOrder() {
        return value("order").equals("fixed");
    }

    private String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    private List<String> values(String field) {
        return tags.stream()
                .filter(tag -> tag.startsWith(field + ":"))
                .map(tag -> tag.substring(field.length() + 1))
                .toList();
    }

    private static void add(List<String> tags, String field, String value) {
        if (!value.isEmpty()) {
            tags.add(field + ":" + value);
        }
    }

    private static boolean isField(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0 && FIELDS.contains(tag.substring(0, colon));
    }
}
