package examengine.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that others wrote for their own readers, against what those readers make of them. */
class ForeignGiftTest {

    private static final String FOLDER = "gift-peg";

    static Stream<String> names() {
        return SharedData.names(FOLDER, ".gift").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_gift_peg_file_is_understood_as_its_parser_does(String name) {
        List<ItemDraft> items = read(FOLDER + "/" + name + ".gift").items();

        List<JsonObject> expected = expected(name).stream()
                .filter(item -> List.of("MC", "TF").contains(item.getString("type")))
                .toList();
        assertThat(items).hasSameSizeAs(expected);
        for (int number = 0; number < items.size(); number++) {
            assertSame(items.get(number), expected.get(number));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_other_question_of_a_gift_peg_file_is_reported_as_unsupported(String name) {
        long others = expected(name).stream()
                .filter(item -> !List.of("MC", "TF", "Category").contains(item.getString("type")))
                .count();

        assertThat(read(FOLDER + "/" + name + ".gift").problems())
                .hasSize((int) others)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("unsupported-type"));
    }

    @Test
    void all_gift_peg_files_together_hold_as_many_of_each_type_as_counted_independently() {
        List<ItemDraft> items = names().flatMap(name -> read(FOLDER + "/" + name + ".gift").items().stream())
                .toList();
        String rows = SharedData.text("moodle/EXPECTED_items.csv");

        assertThat(counts(items))
                .isEqualTo(Map.of(
                        ItemType.SINGLE_CHOICE, rows(rows, "ACCEPT_SINGLE"),
                        ItemType.MULTIPLE_CHOICE, rows(rows, "ACCEPT_MULTIPLE"),
                        ItemType.TRUE_FALSE, rows(rows, "ACCEPT_TRUEFALSE")));
    }

    private static long rows(String table, String disposition) {
        return table.lines()
                .filter(row -> row.startsWith(FOLDER) && row.contains("," + disposition + ","))
                .count();
    }

    @Test
    void the_examples_of_moodle_hold_sixteen_single_two_multiple_and_five_statements() {
        ImportReport report = read("moodle/gift/examples.txt");

        assertThat(counts(report.items()))
                .isEqualTo(Map.of(ItemType.SINGLE_CHOICE, 16L, ItemType.MULTIPLE_CHOICE, 2L, ItemType.TRUE_FALSE, 5L));
        assertThat(report.problems()).hasSize(20).allSatisfy(problem -> assertThat(problem.code())
                .isEqualTo("unsupported-type"));
    }

    private static Map<ItemType, Long> counts(List<ItemDraft> items) {
        return items.stream().collect(groupingBy(ItemDraft::type, counting()));
    }

    private static void assertSame(ItemDraft item, JsonObject expected) {
        assertThat(item.content().stemText()).isEqualTo(text(expected.getJsonObject("stem")));
        if (expected.getString("type").equals("TF")) {
            assertThat(item.key().letters()).isEqualTo(expected.getBoolean("isTrue") ? "A" : "B");
        } else {
            List<JsonObject> choices = objects(expected.getJsonArray("choices"));
            assertThat(item.content().choiceTexts())
                    .containsExactlyElementsOf(choices.stream()
                            .map(choice -> text(choice.getJsonObject("text")))
                            .toList());
            assertThat(item.key()).isEqualTo(key(choices));
        }
    }

    private static AnswerKey key(List<JsonObject> choices) {
        return AnswerKey.of(IntStream.range(0, choices.size())
                .filter(position -> isRight(choices.get(position)))
                .mapToObj(Choice::label)
                .toList());
    }

    private static boolean isRight(JsonObject choice) {
        return choice.getBoolean("isCorrect") || (!choice.isNull("weight") && choice.getInt("weight") > 0);
    }

    private static String text(JsonObject text) {
        boolean html = text.getString("format").equals("html");
        return html ? text.getString("text").replaceAll("<[^>]*>", "") : text.getString("text");
    }

    private static ImportReport read(String file) {
        return Gift.read(SharedData.text(file));
    }

    private static List<JsonObject> expected(String name) {
        try (var reader = Json.createReader(new StringReader(SharedData.text(FOLDER + "/" + name + ".json")))) {
            return objects(reader.readArray());
        }
    }

    private static List<JsonObject> objects(List<JsonValue> values) {
        return new ArrayList<>(values).stream().map(JsonValue::asJsonObject).toList();
    }
}
