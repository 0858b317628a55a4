package examengine.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** QTI that others wrote, against what an independent script found in it. */
class ForeignQtiTest {

    /**
     * What the script accepts and we refuse: it looks at the interaction only, and these cannot be answered without a
     * film or an embedded page, which no paper shows.
     */
    private static final Set<String> UNSHOWABLE = Set.of("audio-video.xml", "orkney1.xml", "orkney2.xml");

    /** Our codes for the reasons of the script; an item may have several of them, and we tell the first. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("not well-formed", "malformed-xml"),
            Map.entry("root element", "not-an-item"),
            Map.entry("unsupported interaction", "unsupported-type"),
            Map.entry("endAttemptInteraction", "unsupported-type"),
            Map.entry("composite", "several-interactions"),
            Map.entry("adaptive", "adaptive-item"),
            Map.entry("templateDeclaration", "template-item"),
            Map.entry("no interaction", "no-interaction"),
            Map.entry("no key", "no-right-answer"),
            Map.entry("fewer than 2 choices", "too-few-choices"));

    private static final List<String> PACKAGES = List.of(
            "1edtech-qti30-packages/simple/simple",
            "1edtech-qti30-packages/test_package_minfiles/test_package_minfiles",
            "1edtech-qti30-packages/englishHighLevelV2/englishHighLevelV2",
            "qtiworks-packages-zip/WebDeveloperTest1");

    static List<CSVRecord> files() {
        return rows().filter(row -> !row.get("file").contains("!")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_file_is_taken_or_refused_for_a_reason_the_script_found(CSVRecord expected) {
        ImportReport report = read(expected.get("file"));

        if (UNSHOWABLE.contains(expected.get("file").replaceFirst(".*/", ""))) {
            assertThat(report.problems()).extracting(Problem::code).containsExactly("media-unsupported");
        } else if (isAccepted(expected)) {
            assertThat(report.rejected()).isEmpty();
            assertThat(report.items()).hasSize(1).allSatisfy(item -> assertSame(item, expected));
        } else {
            assertThat(report.items()).isEmpty();
            assertThat(report.problems()).hasSize(1);
            assertThat(codes(expected)).contains(report.problems().get(0).code());
        }
    }

    @Test
    void all_files_together_hold_as_many_of_each_disposition_as_the_script_counted() {
        Map<String, Long> found = files().stream().collect(groupingBy(row -> disposition(row.get("file")), counting()));

        Map<String, Long> expected = files().stream()
                .filter(row -> !UNSHOWABLE.contains(row.get("file").replaceFirst(".*/", "")))
                .collect(groupingBy(row -> row.get("disposition"), counting()));
        long unshowable = files().stream()
                .filter(row -> UNSHOWABLE.contains(row.get("file").replaceFirst(".*/", "")))
                .count();
        expected.merge("REJECT", unshowable, Long::sum);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_gives_the_items_its_manifest_names(String name) {
        ImportReport report = read("qti/" + name + ".zip");

        List<CSVRecord> expected = rows().filter(row -> row.get("file").startsWith("qti/" + name + ".zip!"))
                .filter(row -> row.get("kind").equals("assessmentItem"))
                .toList();
        assertThat(report.items()).hasSize((int)
                expected.stream().filter(ForeignQtiTest::isAccepted).count());
        assertThat(report.rejected())
                .hasSize((int) expected.stream().filter(row -> !isAccepted(row)).count())
                .allSatisfy(problem -> assertThat(expected).anySatisfy(row -> {
                    assertThat(problem.place().file()).endsWith(row.get("file").replaceFirst(".*!", "/"));
                    assertThat(codes(row)).contains(problem.code());
                }));
        assertThat(report.items()).extracting(ItemDraft::code).doesNotHaveDuplicates();
        assertThat(report.problems())
                .filteredOn(problem -> !report.rejected().contains(problem))
                .isEmpty();
    }

    static List<String> packages() {
        return PACKAGES;
    }

    @Test
    void a_package_that_is_none_is_refused_with_the_reason() {
        assertThat(problem("MissingFile")).isEqualTo("missing-file");
        assertThat(problem("NotContentPackage")).isEqualTo("manifest-missing");
        assertThat(problem("BadManifest")).isEqualTo("malformed-xml");
    }

    private static String problem(String name) {
        ImportReport report = read("qti/qtiworks-packages-zip/" + name + ".zip");
        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).hasSize(1);
        return report.problems().get(0).code();
    }

    @Test
    void pictures_of_a_package_come_along() {
        ImportReport report = read("qti/1edtech-qti30-packages/simple/simple.zip");

        assertThat(report.format()).isEqualTo(Format.QTI_30);
        assertThat(report.pictures()).hasSize(1);
        assertThat(report.items().get(0).content().pictures())
                .containsExactly(report.pictures().iterator().next().id());
    }

    private static String disposition(String file) {
        ImportReport report = read(file);
        if (report.items().isEmpty()) {
            return report.problems().get(0).code().equals("not-an-item") ? "NOT_AN_ITEM" : "REJECT";
        }
        return report.items().get(0).type() == ItemType.MULTIPLE_CHOICE ? "ACCEPT_MULTIPLE" : "ACCEPT_SINGLE";
    }

    private static void assertSame(ItemDraft item, CSVRecord expected) {
        boolean multiple = expected.get("disposition").equals("ACCEPT_MULTIPLE");
        assertThat(item.type() == ItemType.MULTIPLE_CHOICE).isEqualTo(multiple);
        assertThat(item.choices()).hasSize(Integer.parseInt(expected.get("n_choices")));
        assertThat(item.key().labels()).hasSize(expected.get("correct").split(" ").length);
        assertThat(item.content().keepOrder())
                .isEqualTo(!expected.get("shuffle").equals("true")
                        || !expected.get("fixed_choices").equals("0"));
    }

    private static boolean isAccepted(CSVRecord row) {
        return row.get("disposition").startsWith("ACCEPT");
    }

    private static List<String> codes(CSVRecord expected) {
        return CODES.entrySet().stream()
                .filter(reason -> expected.get("reason").contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static ImportReport read(String file) {
        ImportFile found = new ImportFile(file, SharedData.bytes(file));
        return ItemFormats.readerFor(found)
                .orElseGet(() -> new QtiReader(QtiVersion.V21))
                .read(found);
    }

    private static Stream<CSVRecord> rows() {
        return SharedData.table("qti/EXPECTED_items.csv").stream();
    }
}
