package examengine.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of other systems and collections, against an independent count. */
class ForeignTablesTest {

    static Stream<String> collections() {
        return Stream.of("dev", "test").flatMap(folder -> SharedData.names("zh-items/cmmlu/" + folder, ".csv").stream()
                .map(name -> "zh-items/cmmlu/" + folder + "/" + name + ".csv"));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void every_item_of_a_collection_is_taken_with_its_key(String file) {
        List<ExpectedItem> expected = ExpectedItem.of(file);
        ImportReport report = read(file);

        assertThat(report.problems()).isEmpty();
        assertThat(report.items())
                .map(item -> item.key().letters())
                .isEqualTo(expected.stream().map(ExpectedItem::answer).toList());
        assertThat(report.items())
                .allMatch(item ->
                        item.type() == ItemType.SINGLE_CHOICE && item.choices().size() == 4);
    }

    @Test
    void the_sample_of_a_moodle_plugin_holds_three_items_of_either_choice() {
        ImportReport report = read("moodle/csv-plugin/sampleMultichoice.csv");

        assertThat(report.problems()).isEmpty();
        assertThat(report.items())
                .map(item -> item.key().letters())
                .containsExactly("ACD", "ABCD", "ACD", "A", "B", "C");
        assertThat(types(report)).isEqualTo(Map.of(ItemType.MULTIPLE_CHOICE, 3L, ItemType.SINGLE_CHOICE, 3L));
    }

    @Test
    void the_sample_of_a_moodle_plugin_holds_two_statements() {
        ImportReport report = read("moodle/csv-plugin/sampleTruefalse.csv");

        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).map(item -> item.key().letters()).containsExactly("A", "B");
        assertThat(types(report)).isEqualTo(Map.of(ItemType.TRUE_FALSE, 2L));
    }

    private static Map<ItemType, Long> types(ImportReport report) {
        return report.items().stream().collect(groupingBy(ItemDraft::type, counting()));
    }

    private static ImportReport read(String file) {
        return new CsvReader().read(new ImportFile(file, SharedData.text(file).getBytes(StandardCharsets.UTF_8)));
    }
}
