package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moodle XML that others wrote, against what an independent script found in it. */
class ForeignMoodleTest {

    private static final String FOLDER = "moodle/xml/";

    static List<String> names() {
        return SharedData.names(FOLDER, ".xml");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_question_is_taken_or_refused_as_the_script_says(String name) {
        ImportReport report = read(name);

        assertThat(report.items().stream().map(ForeignMoodleTest::disposition))
                .containsExactlyElementsOf(expected(name)
                        .map(row -> row.get("disposition"))
                        .filter(disposition -> disposition.startsWith("ACCEPT"))
                        .toList());
        assertThat(report.rejected())
                .extracting(Problem::code, problem -> problem.place().item(), Problem::found)
                .containsExactlyElementsOf(expected(name)
                        .filter(row -> row.get("disposition").equals("REJECT"))
                        .map(row -> tuple(
                                "unsupported-type",
                                row.get("idnumber").isEmpty() ? row.get("name") : row.get("idnumber"),
                                row.get("type")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_item_has_the_id_and_as_many_choices_as_the_script_says(String name) {
        List<CSVRecord> expected = expected(name)
                .filter(row -> row.get("disposition").startsWith("ACCEPT"))
                .toList();

        List<ItemDraft> items = read(name).items();

        assertThat(items)
                .extracting(
                        ItemDraft::code, item -> String.valueOf(item.choices().size()))
                .containsExactlyElementsOf(expected.stream()
                        .map(row -> tuple(
                                row.get("idnumber").isEmpty() ? row.get("name") : row.get("idnumber"),
                                row.get("n_answers")))
                        .toList());
    }

    @Test
    void embedded_pictures_come_along_and_a_link_to_a_sound_is_told() {
        ImportReport report = read("multichoice");

        assertThat(report.pictures()).hasSize(4);
        assertThat(report.items().get(0).content())
                .returns(Markup.HTML, Content::markup)
                .returns(4, content -> content.pictures().size())
                .returns(
                        "A. Sorry, listen again.\nB. Yes, well done!\nC. Sorry, listen again.\nD. Sorry, listen again.",
                        Content::explanationText);
        assertThat(report.problems())
                .extracting(Problem::severity, Problem::code, Problem::found)
                .containsExactly(tuple(Problem.Severity.WARNED, "link-removed", "@@PLUGINFILE@@/bonjour.mp3"));
    }

    @Test
    void statements_are_right_or_wrong_as_the_script_says() {
        assertThat(read("truefalse").items())
                .extracting(item -> item.key().letters())
                .containsExactly("B", "A");
    }

    @Test
    void categories_are_areas() {
        assertThat(read("category_with_description").items())
                .extracting(ItemDraft::area)
                .containsExactly("Alpha");
        assertThat(read("multichoice").items())
                .extracting(ItemDraft::area)
                .containsExactly("Default for testhead/Multichoice");
    }

    private static String disposition(ItemDraft item) {
        return item.type() == ItemType.TRUE_FALSE
                ? "ACCEPT_TRUEFALSE"
                : item.type() == ItemType.SINGLE_CHOICE ? "ACCEPT_SINGLE" : "ACCEPT_MULTIPLE";
    }

    private static ImportReport read(String name) {
        ImportFile file = new ImportFile(name + ".xml", SharedData.bytes(FOLDER + name + ".xml"));
        return ItemFormats.readerFor(file).orElseThrow().read(file);
    }

    private static Stream<CSVRecord> expected(String name) {
        return SharedData.table("moodle/EXPECTED_items.csv").stream()
                .filter(row -> row.get("file").equals(FOLDER + name + ".xml"));
    }
}
