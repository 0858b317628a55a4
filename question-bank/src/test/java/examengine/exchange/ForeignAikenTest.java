package examengine.exchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that others wrote, in Aiken or in its manner, against an independent parser's list of their items: all that it
 * finds sound are taken with the same type, key and number of choices, and each one that it finds defective or to be
 * answered in words is refused.
 */
class ForeignAikenTest {

    /** The list leaves the numbers before the questions; the reader takes them away. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.．、]\\s*");

    private static final String TEXTS = "zh-items/sunburst-aiken-like/";

    static Stream<String> texts() {
        return Stream.of("基建", "技经", "质安")
                .flatMap(folder -> Stream.of("判断", "单选", "多选").map(type -> TEXTS + folder + "/" + type + ".txt"));
    }

    static Stream<String> records() {
        return Stream.of("mesbench", "aecbench")
                .flatMap(folder -> SharedData.names("zh-items/" + folder, ".json").stream()
                        .map(name -> "zh-items/" + folder + "/" + name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_item_of_a_text_is_taken_or_refused_as_expected(String file) {
        assertAsExpected(file, Aiken.read(file, SharedData.text(file)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_item_of_a_collection_is_taken_or_refused_as_expected(String file) {
        assertAsExpected(file, Aiken.read(aiken(SharedData.text(file))));
    }

    @Test
    void moodles_own_questions_are_both_taken() {
        assertThat(Aiken.read(SharedData.text("moodle/aiken/questions.aiken.txt"))
                        .items())
                .map(item -> item.key().letters())
                .containsExactly("B", "A");
    }

    @Test
    void moodles_own_errors_are_told_with_their_lines() {
        ImportReport report = Aiken.read(SharedData.text("moodle/aiken/aiken_errors.txt"));

        assertThat(report.items())
                .extracting(ItemDraft::stem)
                .containsExactly(
                        "A good question",
                        "A second good question",
                        "A third good question with HTML chars such as > < &");
        assertThat(report.problems())
                .extracting(Problem::code, problem -> problem.place().number())
                .containsExactly(
                        tuple("too-few-choices", "3"),
                        tuple("question-not-started", "5"),
                        tuple("question-not-started", "7"),
                        tuple("question-not-completed", "18"));
    }

    private static void assertAsExpected(String file, ImportReport report) {
        List<ExpectedItem> expected = ExpectedItem.of(file);

        assertThat(report.items().stream().map(ForeignAikenTest::row))
                .containsExactlyElementsOf(expected.stream()
                        .filter(item -> !item.isDefective() && !item.type().equals("essay"))
                        .map(ForeignAikenTest::row)
                        .toList());
        assertThat(report.problems())
                .hasSameSizeAs(expected.stream()
                        .filter(item -> item.isDefective() || item.type().equals("essay"))
                        .toList());
        assertThat(report.problems().stream().map(Problem::code).filter("unsupported-type"::equals))
                .hasSameSizeAs(expected.stream()
                        .filter(item -> item.type().equals("essay"))
                        .toList());
    }

    private static String row(ItemDraft item) {
        String type =
                switch (item.type()) {
                    case SINGLE_CHOICE -> "single";
                    case MULTIPLE_CHOICE -> "multiple";
                    case TRUE_FALSE -> "truefalse";
                };
        int choices = item.type() == ItemType.TRUE_FALSE ? 2 : item.choices().size();
        return row(type, choices, item.key().letters(), item.stem());
    }

    private static String row(ExpectedItem item) {
        String key = item.answer().replace("T", "A").replace("F", item.type().equals("truefalse") ? "B" : "F");
        return row(item.type(), item.choices(), key, NUMBER.matcher(item.stem()).replaceFirst(""));
    }

    /** The list has the first characters of a question only. */
    private static String row(String type, int choices, String key, String stem) {
        String start = stem.replaceAll("(?U)\\s", "");
        return type + " " + choices + " " + key + " " + start.substring(0, Math.min(start.length(), 12));
    }

    /** Collections of JSON records hold the choices in the text of the question. */
    private static String aiken(String records) {
        try (var reader = Json.createReader(new StringReader(records))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ForeignAikenTest::question)
                    .collect(joining("\n\n"));
        }
    }

    private static String question(JsonObject item) {
        String question = item.getString(item.containsKey("问题") ? "问题" : "question");
        String answer = item.getString(item.containsKey("答案") ? "答案" : "answer");
        return question.strip().replaceAll("\\n\\s*\\n", "\n")
                + "\n答案："
                + answer.replaceAll("\\[正确答案]|<eoa>", "").strip().replaceAll("\\s*\\n\\s*", " ")
                + "\n题型："
                + item.getString("题型", "");
    }
}
