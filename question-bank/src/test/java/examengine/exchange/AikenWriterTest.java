package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.exchange.Problem.Severity;
import examengine.item.AnswerKey;
import examengine.item.Difficulty;
import examengine.item.Drafts;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.RuleReference;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AikenWriterTest {

    private final RoundTrip aiken = new RoundTrip(new AikenWriter(), new AikenReader(), "bank.txt");

    @Test
    void writes_what_moodle_reads() {
        assertThat(aiken.written(List.of(Drafts.singleChoice("X"), Drafts.trueFalse("Y"))))
                .isEqualTo(
                        """
                        临边作业应设置什么？
                        A) 防护栏杆
                        B) 警示灯
                        C) 安全标语
                        D) 反光锥
                        ANSWER: A

                        临边作业应设置什么？
                        A) 正确
                        B) 错误
                        ANSWER: B

                        """);
    }

    @Test
    void brings_question_choices_and_key_of_the_sample_bank_through() {
        List<ItemDraft> items = SampleBank.items();

        assertThat(aiken.of(items))
                .map(AikenWriterTest::said)
                .isEqualTo(items.stream().map(AikenWriterTest::said).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void brings_what_it_writes_of_any_item_through_and_names_the_rest(long seed) {
        List<ItemDraft> items = RandomDrafts.plain(seed, 300);
        List<Problem> problems = aiken.problems(items);
        List<String> left = problems.stream()
                .filter(problem -> problem.severity() == Severity.REJECTED)
                .map(problem -> problem.place().number())
                .toList();
        List<ItemDraft> written = items.stream()
                .filter(item -> !left.contains(String.valueOf(items.indexOf(item) + 1)))
                .toList();

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(aiken.of(written))
                .map(AikenWriterTest::said)
                .isEqualTo(written.stream().map(AikenWriterTest::said).toList());
    }

    @Test
    void tells_what_is_lost_in_the_reader_s_language() {
        Problem lost = aiken.problems(List.of(Drafts.singleChoice("X"))).get(0);

        assertThat(ProblemTexts.in(Locale.CHINESE).reason(lost)).endsWith("：题号、知识点、难度、解析、标准");
    }

    @Test
    void tells_what_is_lost() {
        assertThat(aiken.problems(List.of(Drafts.singleChoice("X"))))
                .containsExactly(Problem.warned(
                        Place.item("", 1, "X"), "not-in-format", "Code, Area, Difficulty, Explanation, Standard"));
    }

    @Test
    void leaves_out_what_would_come_back_as_something_else() {
        ItemDraft item = new ItemDraft(
                "X",
                "",
                ItemType.TRUE_FALSE,
                Difficulty.MEDIUM,
                "ANSWER: A",
                ItemDraft.TRUE_FALSE_CHOICES,
                AnswerKey.of("A"),
                "",
                RuleReference.NONE);

        assertThat(aiken.problems(List.of(item))).extracting(Problem::severity).containsExactly(Severity.REJECTED);
    }

    private static List<Object> said(ItemDraft item) {
        return List.of(
                item.type(),
                item.key(),
                line(item.content().stemText()),
                item.content().choiceTexts().stream().map(AikenWriterTest::line).toList());
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\n\\s*", " ");
    }
}
