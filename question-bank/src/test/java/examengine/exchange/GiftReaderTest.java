package examengine.exchange;

import static examengine.exchange.Gift.one;
import static examengine.exchange.Gift.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

    private static final String SAMPLE =
            """
            $CATEGORY: 安全员/高处作业与洞口临边防护

            // [id:HGT-S01] [tag:difficulty=easy] [tag:standard=JGJ 80] [tag:edition=2016] [tag:clause=4.1.1]
            ::HGT-S01::坠落高度基准面2m及以上进行临边作业时，应在临空一侧设置什么？{
            =防护栏杆
            ~警示灯
            ~安全标语
            ~反光锥
            ####JGJ 80-2016 第4.1.1条：应设置防护栏杆。
            }
            """;

    @Test
    void reads_all_that_a_question_says() {
        assertThat(one(SAMPLE))
                .isEqualTo(new ItemDraft(
                        "HGT-S01",
                        "安全员/高处作业与洞口临边防护",
                        ItemType.SINGLE_CHOICE,
                        Difficulty.EASY,
                        "坠落高度基准面2m及以上进行临边作业时，应在临空一侧设置什么？",
                        List.of("防护栏杆", "警示灯", "安全标语", "反光锥"),
                        AnswerKey.of("A"),
                        "JGJ 80-2016 第4.1.1条：应设置防护栏杆。",
                        new RuleReference("JGJ 80", "2016", "4.1.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void reads_files_of_any_line_ends_and_with_a_byte_order_mark(String lineEnd) {
        assertThat(one("\uFEFF" + SAMPLE.replace("\n", lineEnd))).isEqualTo(one(SAMPLE));
    }

    @Test
    void reads_nothing_from_nothing() {
        assertThat(read("\n")).isEqualTo(new ImportReport(Format.GIFT, List.of(), List.of()));
        assertThat(read("\n  \n// only a comment\n\n$CATEGORY: a\n").items()).isEmpty();
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments("Q{~a =b ~c}", ItemType.SINGLE_CHOICE, "B"),
                arguments("Q{~a ~%100%b ~c}", ItemType.SINGLE_CHOICE, "B"),
                arguments("Q{=%100%a ~%-50%b}", ItemType.SINGLE_CHOICE, "A"),
                arguments("Q{~a ~%50%half =all}", ItemType.SINGLE_CHOICE, "C"),
                arguments("Q{~%50%a ~%50%b ~%-100%c}", ItemType.MULTIPLE_CHOICE, "AB"),
                arguments("Q{~%33.33333%a ~x ~%33.33333%b ~%33.33333%c}", ItemType.MULTIPLE_CHOICE, "ACD"),
                arguments("Q{~%33%a ~x ~%33%b ~%33%c}", ItemType.MULTIPLE_CHOICE, "ACD"),
                arguments("Q{=%50%a =%50%b ~c}", ItemType.MULTIPLE_CHOICE, "AB"),
                arguments("Q{~%75%a ~%25%b ~%0%c}", ItemType.MULTIPLE_CHOICE, "AB"),
                arguments("Q{~ %50% a ~%50%b ~c}", ItemType.MULTIPLE_CHOICE, "AB"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void finds_type_and_key_by_the_weights(String text, ItemType type, String letters) {
        assertThat(one(text)).returns(type, ItemDraft::type).returns(letters, item -> item.key()
                .letters());
    }

    @ParameterizedTest
    @CsvSource({"T,A", "TRUE,A", "true,A", "F,B", "FALSE,B", "False,B", "' T ',A", "T#no#yes,A", "F#no,B", "T####why,A"
    })
    void reads_statements_in_all_spellings(String block, String key) {
        assertThat(one("The sun rises in the east.{" + block + "}"))
                .returns(ItemType.TRUE_FALSE, ItemDraft::type)
                .returns(List.of("正确", "错误"), ItemDraft::choices)
                .returns(key, item -> item.key().letters());
    }

    @ParameterizedTest
    @CsvSource({
        "Q{T#no#yes},         'no\nyes'",
        "Q{T# #yes},          yes",
        "Q{F####why},         why",
        "Q{F#no####why},      why",
        "Q{=a#good ~b#bad},   'A. good\nB. bad'",
        "Q{=a ~b#bad},        B. bad",
        "Q{=a#good ~b####why},why",
        "Q{=a ~b},            ''",
        "Q{=a\\#1 ~b},        ''"
    })
    void explains_by_general_feedback_or_else_by_what_is_said_on_the_answers(String text, String explanation) {
        assertThat(one(text).explanation()).isEqualTo(explanation);
    }

    @ParameterizedTest
    @CsvSource({
        "$CATEGORY: 安全员/用电,                    安全员/用电",
        "$CATEGORY: $course$/top/Unit 1: Topic,     Unit 1: Topic",
        "$CATEGORY: $course$,                       ''",
        "$CATEGORY: $course$/top,                   ''",
        "$CATEGORY: top/a/ b //c,                   a/b ／c",
        "$CATEGORY: a/b\\: c,                       a/b: c"
    })
    void takes_the_path_of_the_category_as_area(String category, String area) {
        assertThat(one(category + "\n\nQ{T}").area()).isEqualTo(area);
        assertThat(one(category + "\nQ{T}").area()).isEqualTo(area);
    }

    @Test
    void keeps_a_category_until_the_next_one() {
        assertThat(read("$CATEGORY: a\n\nQ1{T}\n\nQ2{T}\n\n$CATEGORY: b\n\nQ3{T}")
                        .items())
                .extracting(ItemDraft::area)
                .containsExactly("a", "a", "b");
    }

    @Test
    void ignores_comments_even_inside_a_question() {
        ItemDraft item = one("// before\nQ{\n~a\n  // = not an answer\n=b\n}\n// after");

        assertThat(item.choices()).containsExactly("a", "b");
    }

    @Test
    void does_not_carry_the_marks_of_one_question_over_to_the_next() {
        assertThat(read("// [id:X] [tag:difficulty=hard]\nQ1{T}\n\nQ2{T}").items())
                .extracting(ItemDraft::difficulty)
                .containsExactly(Difficulty.HARD, Difficulty.MEDIUM);
    }

    @Test
    void takes_a_bracket_inside_an_id() {
        assertThat(one("// see [1] [id:A\\]1]\nQ{T}").code()).isEqualTo("A]1");
    }

    @Test
    void reads_in_comments_what_gift_has_no_place_for() {
        ItemDraft item = one("// [id:X] [tag:必考] [tag:a=b] [tag:tag=area=c] [tag:enemy=g\\]1] [tag:keepOrder=yes]\n"
                + "// [tag:area=p//q] [tag:standard=GB 1\\n2] [tag:lastDay=2030-06-30] [tag:markup=html]\nQ{T}");

        assertThat(item.tags()).containsExactly("a=b", "area=c", "必考");
        assertThat(item.enemies()).containsExactly("g]1");
        assertThat(item.area()).isEqualTo("p//q");
        assertThat(item.rule()).isEqualTo(new RuleReference("GB 1\n2", "", "", Optional.of(LocalDate.of(2030, 6, 30))));
        assertThat(item.content()).isEqualTo(new Content(Markup.HTML, "Q", ItemDraft.TRUE_FALSE_CHOICES, true, ""));
    }

    @Test
    void keeps_html_of_more_than_paragraphs_with_its_pictures() {
        String file = "[html]<p>Look\\: <img src\\=\"data\\:image/png;base64,"
                + Pictures.base64().replace("=", "\\=") + "\"></p>{=<b>a</b> ~[plain]<i>\\nb}";
        ImportReport report = read(file);

        assertThat(report.problems()).isEmpty();
        assertThat(report.pictures()).hasSize(1);
        String id = report.pictures().iterator().next().id();
        assertThat(report.items().get(0).content())
                .isEqualTo(new Content(
                        Markup.HTML,
                        "<p>Look: <img src=\"media:" + id + "\"></p>",
                        List.of("<b>a</b>", "&lt;i&gt;<br>b"),
                        false,
                        ""));
    }

    @ParameterizedTest
    @CsvSource({
        "x.gift,anything,true",
        "x.txt,'Q{=a ~b}',true",
        "x.txt,'Q{T}',true",
        "x.txt,Q {a},false",
        "x.csv,'Q{T}',false"
    })
    void recognises_a_file_by_its_name_or_its_answers(String name, String text, boolean recognised) {
        assertThat(new GiftReader().recognises(new ImportFile(name, text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({
        "'// [id:ID]\n::Title::Q{T}', ID",
        "::Title::Q{T},               Title",
        "::A\\:::Q{T},                A:",
        "'::A \n B:: Q{T}',           A B"
    })
    void calls_an_item_by_its_id_or_else_by_its_title(String text, String code) {
        assertThat(one(text).code()).isEqualTo(code);
    }

    @Test
    void calls_an_item_without_id_and_title_by_a_name_made_from_its_stem() {
        String code = one("Q{T}").code();

        assertThat(one("\n\nQ {=a ~b}").code()).isEqualTo(code);
        assertThat(one("Q2{T}").code()).isNotEqualTo(code);
        assertThat(code).matches("gift-[0-9a-f-]{36}");
    }

    @Test
    void numbers_titles_that_come_again() {
        assertThat(read("::A::Q1{T}\n\n::A::Q2{T}\n\n// [id:A-2]\nQ3{T}\n\n::A::Q4{T}")
                        .items())
                .extracting(ItemDraft::code)
                .containsExactly("A", "A-3", "A-2", "A-4");
    }

    @Test
    void accepts_what_is_good_beside_what_is_bad() {
        ImportReport report = read("Q1{T}\n\nQ2{=a ~}\n\nQ3{F}");

        assertThat(report.items()).extracting(ItemDraft::stem).containsExactly("Q1", "Q3");
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void tells_line_and_name_of_what_is_bad() {
        assertThat(read("Q{T}\n\n// [id:HGT-S01]\n::t::Q\n{=a}\n\n::named::Q{=a}\n\nQ{=a}")
                        .problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("line 4 (HGT-S01)", "line 7 (named)", "line 9");
    }

    @Test
    void quotes_at_most_eighty_characters_on_one_line() {
        Problem problem = read("长\n".repeat(200) + "{=甲 ~%x%乙" + "乙".repeat(200) + "}")
                .problems()
                .get(0);

        assertThat(problem.found())
                .startsWith("%x%乙")
                .doesNotContain("\n")
                .hasSize(80)
                .endsWith("…");
    }

    @Test
    void says_what_is_wrong_and_what_to_do_in_two_languages() {
        Problem problem = read("Q{=甲 ~%x%乙}").problems().get(0);

        assertThat(ProblemTexts.in(Locale.ENGLISH).reason(problem))
                .isEqualTo("A weight is not a percentage from -100 to 100: %x%乙");
        assertThat(ProblemTexts.in(Locale.CHINA).reason(problem)).isEqualTo("分值比例不是 -100 到 100 的百分数：%x%乙");
        assertThat(ProblemTexts.in(Locale.CHINA).advice(problem)).isEqualTo("请改为 -100 到 100 之间的数");
    }
}
