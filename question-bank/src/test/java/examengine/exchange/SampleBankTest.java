package examengine.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleBankTest {

    private static final List<ItemDraft> ITEMS = SampleBank.items();
    private static final double NEARLY_ALIKE = 0.8;

    /** Editions that have been replaced; an item that rests on one of them teaches a rule no longer in force. */
    private static final Pattern SUPERSEDED = Pattern.compile("JGJ ?46-2005|JGJ ?46-88|JGJ ?80-91|JGJ ?59-99"
            + "|JGJ ?231-2010|JGJ ?166-20|JGJ ?33-2001|GB ?6095-2009|GB ?2811-2007|GB ?5725-2009|GB ?50194-93"
            + "|GB/T ?5972-20(09|16)|GB/T ?29639-2013|JGJ ?146-2004|JGJ ?130-2001|JGJ ?88-|GB ?5144-94");

    @Test
    void is_large_enough_for_papers_of_its_own() {
        Map<ItemType, Long> counts = ITEMS.stream().collect(groupingBy(ItemDraft::type, counting()));

        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(400);
        assertThat(counts.get(ItemType.SINGLE_CHOICE)).isGreaterThanOrEqualTo(235);
        assertThat(counts.get(ItemType.MULTIPLE_CHOICE)).isGreaterThanOrEqualTo(78);
        assertThat(counts.get(ItemType.TRUE_FALSE)).isGreaterThanOrEqualTo(78);
    }

    @Test
    void spans_areas_and_all_difficulties() {
        assertThat(ITEMS.stream().map(ItemDraft::area).distinct())
                .hasSizeGreaterThanOrEqualTo(8)
                .doesNotContain("");
        assertThat(ITEMS.stream().map(ItemDraft::difficulty).distinct()).contains(Difficulty.values());
    }

    @Test
    void has_unique_codes() {
        assertThat(ITEMS).extracting(ItemDraft::code).doesNotHaveDuplicates();
    }

    @Test
    void names_in_every_explanation_the_rule_the_key_rests_on() {
        assertNone(item -> !names(item.explanation(), item.rule().standard())
                && !names(item.explanation(), item.rule().edition().split("，")[0]));
    }

    @Test
    void rests_on_no_superseded_edition() {
        assertNone(item -> {
            String rule = item.rule().standard() + "-" + item.rule().edition();
            String text = String.join(" ", rule, item.stem(), item.explanation());
            return SUPERSEDED.matcher(text).find();
        });
    }

    @Test
    void asks_nothing_twice() {
        List<Set<String>> bigrams = ITEMS.stream().map(SampleBankTest::bigrams).toList();
        var alike = new ArrayList<String>();
        for (int one = 0; one < ITEMS.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (similarity(bigrams.get(one), bigrams.get(other)) >= NEARLY_ALIKE) {
                    alike.add(ITEMS.get(other).code() + " and " + ITEMS.get(one).code());
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    @Test
    void spreads_the_keys_of_single_choices_over_all_positions() {
        List<String> keys = keys(ItemType.SINGLE_CHOICE);

        assertThat(List.of("A", "B", "C", "D"))
                .allSatisfy(label -> assertThat(share(keys, label)).as(label).isBetween(0.18, 0.32));
    }

    @Test
    void has_about_as_many_wrong_statements_as_right_ones() {
        assertThat(share(keys(ItemType.TRUE_FALSE), "A")).isBetween(0.35, 0.65);
    }

    @Test
    void never_has_all_choices_of_a_multiple_choice_right() {
        assertNone(item -> item.type() == ItemType.MULTIPLE_CHOICE
                && item.key().labels().size() == item.choices().size());
    }

    /** Tells the codes of the items at fault instead of their texts. */
    private static void assertNone(Predicate<ItemDraft> fault) {
        assertThat(ITEMS.stream().filter(fault).map(ItemDraft::code)).isEmpty();
    }

    /** A rule is named by its title or number; a decree also by its number, which stands as the edition. */
    private static boolean names(String explanation, String rule) {
        return rule.length() > "2024".length() && compact(explanation).contains(compact(rule));
    }

    private static List<String> keys(ItemType type) {
        return ITEMS.stream()
                .filter(item -> item.type() == type)
                .map(item -> item.key().letters())
                .toList();
    }

    private static double share(List<String> keys, String label) {
        return keys.stream().filter(label::equals).count() / (double) keys.size();
    }

    private static Set<String> bigrams(ItemDraft item) {
        boolean statement = item.type() == ItemType.TRUE_FALSE;
        String text = compact(item.stem() + (statement ? "" : String.join("", item.choices())));
        var bigrams = new HashSet<String>();
        for (int at = 0; at + 2 <= text.length(); at++) {
            bigrams.add(text.substring(at, at + 2));
        }
        return bigrams;
    }

    /** Jaccard's index: what is shared, over all there is. */
    private static double similarity(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared / (double) (one.size() + other.size() - shared);
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
