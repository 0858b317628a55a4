package examengine.exchange;

import static examengine.exchange.Aiken.one;
import static examengine.exchange.Aiken.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.RuleReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AikenReaderTest {

    private static final List<String> NETS = List.of("安全帽", "安全网", "标语");

    @Test
    void reads_what_moodle_reads() {
        assertThat(one("Which net?\nA) Blue\nB. Green\nC) Red\nANSWER: B\n"))
                .returns("Which net?", ItemDraft::stem)
                .returns(List.of("Blue", "Green", "Red"), ItemDraft::choices)
                .returns("B", item -> item.key().letters())
                .returns(ItemType.SINGLE_CHOICE, ItemDraft::type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A、安全帽\nB、安全网\nC、标语",
                "A．安全帽\nB．安全网\nC．标语",
                "A.安全帽\nB.安全网\nC.标语",
                "A)安全帽\nB)安全网\nC)标语",
                "A）安全帽\nB）安全网\nC）标语",
                "（A）安全帽\n（B）安全网\n（C）标语",
                "(A) 安全帽\n(B) 安全网\n(C) 标语",
                "Ａ．安全帽\nＢ．安全网\nＣ．标语",
                "A：安全帽\nB：安全网\nC：标语",
                "A. 安全帽  B. 安全网  C. 标语",
                "A.安全帽 B.安全网\nC.标语",
                "A.安全帽B.安全网C.标语",
                "A.安全帽\\nB.安全网\\nC.标语",
                "　A. 安全帽\n\n　B. 安全网\n\n　C. 标语"
            })
    void reads_choices_in_every_layout(String choices) {
        ItemDraft item = one("应使用什么（ ）。\n" + choices + "\n答案：B");

        assertThat(item.stem()).isEqualTo("应使用什么（ ）。");
        assertThat(item.choices()).isEqualTo(NETS);
    }

    @Test
    void reads_choices_on_the_line_of_the_question() {
        assertThat(one("A、B两段之间应挂（ ）。A. 安全帽 B. 安全网 C. 标语\n答案：B"))
                .returns("A、B两段之间应挂（ ）。", ItemDraft::stem)
                .returns(NETS, ItemDraft::choices);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANSWER: AC",
                "Answer:AC",
                "答案：AC",
                "答案:AC",
                "正确答案：A、C",
                "参考答案：Ａ，Ｃ",
                "标准答案： a c",
                "【答案】AC",
                "答案：（AC）"
            })
    void reads_several_right_answers_in_every_spelling(String answer) {
        assertThat(one("问\nA. 甲\nB. 乙\nC. 丙\n" + answer))
                .returns(ItemType.MULTIPLE_CHOICE, ItemDraft::type)
                .returns("AC", item -> item.key().letters());
    }

    @ParameterizedTest
    @CsvSource({
        "正确,A", "错误,B", "对,A", "错,B", "√,A", "×,B", "T,A", "F,B", "True,A", "false,B", "是,A", "否,B", "✓,A", "✗,B"
    })
    void reads_statements_answered_by_a_word(String word, String key) {
        assertThat(one("高处作业应系安全带。\n答案：" + word))
                .returns(ItemType.TRUE_FALSE, ItemDraft::type)
                .returns(ItemDraft.TRUE_FALSE_CHOICES, ItemDraft::choices)
                .returns(key, item -> item.key().letters());
    }

    @ParameterizedTest
    @CsvSource({"对,错,A,A", "√,×,B,B", "错误,正确,A,B", "False,True,B,A", "正确,错误,对,A"})
    void reads_statements_with_two_words_to_choose_from(String a, String b, String answer, String key) {
        assertThat(one("应系安全带。\nA." + a + "\nB." + b + "\nANSWER: " + answer))
                .returns(ItemType.TRUE_FALSE, ItemDraft::type)
                .returns(key, item -> item.key().letters());
    }

    @Test
    void removes_numbers_where_questions_are_numbered() {
        String file = "1.2020年的规定？\n答案：对\n\n2、第二题\n答案：错\n\n（3）第三题\n答案：对\n\n第4题 第四题\n答案：对\n\n５．第五题\n答案：对";

        assertThat(read(file).items())
                .extracting(ItemDraft::stem)
                .containsExactly("2020年的规定？", "第二题", "第三题", "第四题", "第五题");
    }

    @Test
    void leaves_quantities_where_questions_are_not_numbered() {
        assertThat(read("1.5m高的栏杆合格。\n答案：对\n\n栏杆应防滑。\n答案：对").items())
                .extracting(ItemDraft::stem)
                .containsExactly("1.5m高的栏杆合格。", "栏杆应防滑。");
    }

    @Test
    void reads_labelled_lines_for_what_aiken_has_no_place_for() {
        ItemDraft item = one("题干第一行\n第二行\nA. 甲\nB. 乙\n续\n答案：A 解析：因为A\n所以\nB、错在乙。\n难度：难\n知识点：高处作业/临边\n"
                + "【题号】X-1\n标准：JGJ 80\n版本：2016\n条款：4.1.1\n有效期至：2030年6月30日\n标签：必考；高频\n互斥组：g1\n固定选项顺序：是");

        assertThat(item)
                .returns("X-1", ItemDraft::code)
                .returns("题干第一行\n第二行", ItemDraft::stem)
                .returns(List.of("甲", "乙\n续"), ItemDraft::choices)
                .returns("因为A\n所以\nB、错在乙。", ItemDraft::explanation)
                .returns(Difficulty.HARD, ItemDraft::difficulty)
                .returns("高处作业/临边", ItemDraft::area)
                .returns(List.of("必考", "高频"), ItemDraft::tags)
                .returns(List.of("g1"), ItemDraft::enemies)
                .returns(true, draft -> draft.content().keepOrder())
                .returns(
                        new RuleReference("JGJ 80", "2016", "4.1.1", Optional.of(LocalDate.of(2030, 6, 30))),
                        ItemDraft::rule);
    }

    @ParameterizedTest
    @CsvSource({
        "x.txt,'一、多选题（每题2分）\n\n问？\nA. 甲\nB. 乙\n答案：A'",
        "x.txt,'【多选题】问？\nA. 甲\nB. 乙\n答案：A'",
        "x.txt,'问？\nA. 甲\nB. 乙\n答案：A\n题型：多选题'",
        "多选.txt,'问？\nA. 甲\nB. 乙\n答案：A'"
    })
    void refuses_one_right_answer_where_the_type_asks_for_more(String file, String text) {
        assertThat(read(file, text).problems()).extracting(Problem::code).containsExactly("multiple-needs-two-keys");
    }

    @Test
    void refuses_questions_answered_in_words_by_name() {
        ImportReport report = read("简述临边防护。\n答案：\n设栏杆。\n挂安全网。\n\n题二\n题型：问答题\n答案：略\n\n应系安全带。\n答案：对");

        assertThat(report.items()).hasSize(1);
        assertThat(report.problems())
                .extracting(Problem::code, problem -> problem.place().number())
                .containsExactly(tuple("unsupported-type", "1"), tuple("unsupported-type", "6"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Q\nA. a\nB. b\n',                              question-not-completed, 1",
        "'Q\nA. a\nB. b\n\nR\nA. a\nB. b\nANSWER: A',    question-not-completed, 5",
        "'A. a\nB. b\nANSWER: A',                        question-not-started, 1",
        "'ANSWER: A',                                    question-not-started, 1",
        "'Q\nA. a\nANSWER: A',                           too-few-choices, 3",
        "'Q\nANSWER: A',                                 too-few-choices, 2",
        "'Q\nA. a\nB. b\nD. d\nANSWER: A',               choices-out-of-order, 1",
        "'Q\nA. a\nB. b\nB. c\nANSWER: A',               choices-out-of-order, 1",
        "'Q\nA. a\nB. b\nANSWER: C',                     key-not-among-choices, 4",
        "'Q\nA. a\nB. b\nANSWER: AA',                    repeated-key, 4",
        "'Q\nA. a\nB. b\nANSWER: ?',                     malformed-key, 4",
        "'Q\nA. a\nB. b\nANSWER:',                       empty-key, 4",
        "'Q\nA. a\nB. a\nANSWER: A',                     duplicate-choice, 1",
        "'Q\nA. a\nB.\nANSWER: A',                       empty-choice, 1",
        "'1.\nA. a\nB. b\nANSWER: A',                    empty-stem, 1",
        "'Q\nA. a\nB. b\nANSWER: A\n难度：地狱',           unknown-difficulty, 1",
        "'Q\nA. a\nB. b\nANSWER: A\n有效期至：2030-02-30', malformed-date, 1",
        "'Q\nA. a\nB. b\nANSWER: A\n固定选项顺序：也许',     malformed-yes-no, 1"
    })
    void tells_what_is_wrong_and_in_which_line(String text, String code, String line) {
        List<Problem> problems = read(text).problems();

        assertThat(problems.get(0)).returns(code, Problem::code).returns(line, problem -> problem.place()
                .number());
        assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH).map(ProblemTexts::in))
                .allSatisfy(texts -> assertThat(texts.advice(problems.get(0))).isNotEmpty());
    }

    @Test
    void gives_the_same_name_to_the_same_question_only() {
        String code = one("Q\nA. a\nB. b\nANSWER: A").code();

        assertThat(code).matches("aiken-[0-9a-f-]{36}");
        assertThat(one("Q\nA. a\nB. b\nANSWER: B").code()).isEqualTo(code);
        assertThat(one("Q\nA. a\nB. c\nANSWER: A").code()).isNotEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "x.txt,ANSWER: A,true",
        "x.TXT,答案：对,true",
        "x.aiken,【答案】A,true",
        "x.txt,no,false",
        "x.csv,ANSWER: A,false"
    })
    void recognises_a_file_by_its_answers(String name, String text, boolean recognised) {
        assertThat(new AikenReader().recognises(new ImportFile(name, text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(recognised);
    }

    @Test
    void never_throws() {
        List<String> lines = List.of(
                "",
                "A.",
                "B、乙",
                "ANSWER: A",
                "答案：",
                "一、单选题",
                "1.",
                "解析：x",
                "【多选】",
                "text",
                "\u0000",
                "A.a B.b C.c",
                "\\nA.",
                "题型：x");
        var random = new Random(7);

        assertThatCode(() -> {
                    for (int file = 0; file < 5_000; file++) {
                        var text = new StringBuilder("\n");
                        for (int line = random.nextInt(12); line > 0; line--) {
                            text.append(lines.get(random.nextInt(lines.size()))).append('\n');
                        }
                        read(text.toString());
                    }
                })
                .doesNotThrowAnyException();
    }
}
