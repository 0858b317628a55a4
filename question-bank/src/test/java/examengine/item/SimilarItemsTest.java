package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.exchange.SampleBank;
import examengine.item.SimilarItems.Match;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarItemsTest {

    private static final List<String> CHOICES = List.of("由总承包单位编制", "由监理单位编制", "由建设单位编制");

    private final SimilarItems items = new SimilarItems();

    @Test
    void the_order_of_choices_case_width_and_punctuation_do_not_count() {
        items.put("A", "专项施工方案（PVC管）由谁编制？", CHOICES);

        List<Match> matches = items.to("专项施工方案(ＰＶＣ管)，由谁编制", List.of("由建设单位编制", "由总承包单位编制。", "由监理单位编制"), "", 10);

        assertThat(matches).containsExactly(new Match("A", 1));
    }

    @Test
    void english_is_compared_by_pairs_of_words() {
        items.put("A", "Which of the following helmets is suitable for work at height?", List.of("Class E", "Class G"));

        assertThat(items.to(
                        "Which of the following helmets is suitable for work in pits?",
                        List.of("Class G", "Class E"),
                        "",
                        10))
                .singleElement()
                .satisfies(match -> assertThat(match.likeness()).isBetween(0.6, 0.9));
        assertThat(items.to("Which colour has the helmet of a visitor?", List.of("Class E", "White"), "", 10))
                .isEmpty();
    }

    @Test
    void a_common_stem_with_other_choices_is_another_question() {
        items.put("A", "下列说法正确的是哪一项？", List.of("动火作业须办理审批", "灭火器每三年检查一次", "氧气瓶可以平放"));

        assertThat(items.to("下列说法正确的是哪一项？", List.of("基坑边可以堆土", "脚手板应当满铺", "缆风绳可以系在树上"), "", 10))
                .isEmpty();
    }

    @Test
    void an_item_is_not_like_itself_and_only_what_it_says_now_counts() {
        items.put("A", "安全帽的使用期限从何时起算？", CHOICES);
        assertThat(items.to("安全帽的使用期限从何时起算？", CHOICES, "A", 10)).isEmpty();

        items.put("A", "安全带应当怎样悬挂才算正确？", List.of("高挂低用", "低挂高用"));

        assertThat(items.to("安全帽的使用期限从何时起算？", CHOICES, "", 10)).isEmpty();
        assertThat(items.size()).isEqualTo(1);
    }

    @Test
    void statements_are_compared_without_right_and_wrong() {
        items.put("A", "塔式起重机起吊时可以斜拉斜吊。", ItemDraft.TRUE_FALSE_CHOICES);

        assertThat(items.to("有六级以上大风时应当停止吊装。", ItemDraft.TRUE_FALSE_CHOICES, "", 10))
                .isEmpty();
        assertThat(items.to("塔式起重机起吊时不可以斜拉斜吊。", ItemDraft.TRUE_FALSE_CHOICES, "", 10))
                .hasSize(1);
    }

    @Test
    void texts_without_any_word_are_like_nothing() {
        items.put("A", "？", List.of("。", "！"));

        assertThat(items.to("？", List.of("。", "！"), "", 10)).isEmpty();
    }

    @Test
    void the_nearest_come_first_and_no_more_than_asked_for() {
        IntStream.range(0, 30).forEach(i -> items.put("C" + i, "起重吊装作业前应当检查哪些内容" + "甲".repeat(i) + "？", CHOICES));

        List<Match> matches = items.to("起重吊装作业前应当检查哪些内容？", CHOICES, "", 3);

        assertThat(matches).hasSize(3).extracting(Match::code).first().isEqualTo("C0");
        assertThat(matches).extracting(Match::likeness).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** The sample bank was written without duplicates: whatever is told of it would be a false alarm. */
    @Test
    void the_sample_bank_gives_no_false_alarm() {
        List<ItemDraft> drafts = SampleBank.items();
        drafts.forEach(this::put);

        assertThat(drafts)
                .filteredOn(draft -> !like(draft, draft.stem()).isEmpty())
                .isEmpty();
    }

    /** A copy made to look different: one word replaced, a turn of phrase added at the end. */
    @Test
    void nearly_every_reworded_copy_of_the_sample_bank_is_found() {
        List<ItemDraft> drafts = SampleBank.items();
        drafts.forEach(this::put);
        Random random = new Random(4);

        long found = drafts.stream()
                .filter(draft -> items.to(reworded(draft.stem(), random), draft.choices(), "", 10).stream()
                        .anyMatch(match -> match.code().equals(draft.code())))
                .count();

        assertThat(found).isGreaterThan(drafts.size() * 97 / 100);
    }

    private static String reworded(String stem, Random random) {
        int at = random.nextInt(Math.max(1, stem.length() - 3));
        return stem.substring(0, at) + "某某" + stem.substring(Math.min(stem.length(), at + 2)) + "请选择";
    }

    private void put(ItemDraft draft) {
        items.put(draft.code(), draft.stem(), draft.choices());
    }

    private List<Match> like(ItemDraft draft, String stem) {
        return items.to(stem, draft.choices(), draft.code(), 10);
    }
}
