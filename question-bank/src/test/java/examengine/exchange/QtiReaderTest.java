package examengine.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QtiReaderTest {

    private static final String CHOICES = choice("a", "1") + choice("b", "2") + choice("c", "3");

    @Test
    void reads_a_single_choice() {
        assertThat(one(item("single", "b", "<p>How many?</p>", CHOICES)))
                .returns("I", ItemDraft::code)
                .returns(ItemType.SINGLE_CHOICE, ItemDraft::type)
                .returns(Content.plain("How many?", List.of("1", "2", "3"), "").keepingOrder(), ItemDraft::content)
                .returns("B", item -> item.key().letters())
                .returns(Difficulty.MEDIUM, ItemDraft::difficulty);
    }

    @Test
    void reads_a_multiple_choice_whose_key_stands_in_any_order() {
        assertThat(one(item("multiple", "c a", "<p>Which?</p>", CHOICES)))
                .returns(ItemType.MULTIPLE_CHOICE, ItemDraft::type)
                .returns("AC", item -> item.key().letters());
    }

    @ParameterizedTest
    @CsvSource({
        "true,  True,    false, False,     A",
        "false, 错误,     true,  正确,       B",
        "T,     Correct, F,     Incorrect, A"
    })
    void reads_a_statement_by_identifiers_and_words(
            String one, String word, String other, String otherWord, String key) {
        ItemDraft item = one(item("single", one, "<p>Is it?</p>", choice(one, word) + choice(other, otherWord)));

        assertThat(item)
                .returns(ItemType.TRUE_FALSE, ItemDraft::type)
                .returns(ItemDraft.TRUE_FALSE_CHOICES, ItemDraft::choices)
                .returns(key, found -> found.key().letters());
    }

    @ParameterizedTest
    @CsvSource({"a, True, b, False", "T, Tom, F, Fred"})
    void takes_other_pairs_as_choices(String one, String word, String other, String otherWord) {
        assertThat(one(item("single", one, "<p>Is it?</p>", choice(one, word) + choice(other, otherWord))))
                .returns(ItemType.SINGLE_CHOICE, ItemDraft::type)
                .returns(List.of(word, otherWord), ItemDraft::choices);
    }

    @Test
    void keeps_rich_text_and_leaves_out_what_must_not_be_seen() {
        String body = "<div><p>x<sup>2</sup></p><script>alert(1)</script><p onclick='x()'>y</p></div>"
                + "<rubricBlock view='scorer'><p>secret</p></rubricBlock>"
                + "<feedbackBlock identifier='f' outcomeIdentifier='F'><p>secret</p></feedbackBlock>"
                + "<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mn>1</m:mn></m:math>";

        assertThat(one(item("single", "a", body, CHOICES)).content())
                .returns(Markup.HTML, Content::markup)
                .returns("<p>x<sup>2</sup></p><p>y</p><math><mn>1</mn></math>", Content::stem);
    }

    @Test
    void moves_remarks_on_choices_into_the_explanation() {
        String choices = "<simpleChoice identifier='a'>1<feedbackInline identifier='a' outcomeIdentifier='F'>No."
                + "</feedbackInline></simpleChoice>" + choice("b", "2");
        String item = item("single", "b", "<p>Q</p>", choices)
                .replace(
                        "</assessmentItem>",
                        "<modalFeedback identifier='b' showHide='show'>Yes.</modalFeedback>"
                                + "<modalFeedback identifier='x' showHide='hide'>never</modalFeedback></assessmentItem>");

        assertThat(one(item))
                .returns(List.of("1", "2"), ItemDraft::choices)
                .returns("A. No.\nB. Yes.", ItemDraft::explanation);
    }

    @ParameterizedTest
    @CsvSource({
        "shuffle='false', shuffle='true',  false",
        "shuffle='false', '',              true",
        "shuffle='false', shuffle='false', true"
    })
    void keeps_the_order_unless_the_author_lets_choices_shuffle(String from, String to, boolean kept) {
        assertThat(one(item("single", "a", "<p>Q</p>", CHOICES).replace(from, to))
                        .content()
                        .keepOrder())
                .isEqualTo(kept);
    }

    @Test
    void keeps_the_order_where_one_choice_is_fixed() {
        String choices = choice("a", "1") + "<simpleChoice identifier='b' fixed='true'>None</simpleChoice>";

        assertThat(one(item("single", "a", "<p>Q</p>", choices).replace("shuffle='false'", "shuffle='true'"))
                        .content()
                        .keepOrder())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifier='a'>1     | identifier='b'>1           | duplicate-choice-identifier",
                "<value>a</value>     | <value>z</value>           | key-not-among-choices",
                "<value>a</value>     | ''                         | no-right-answer",
                "responseIdentifier='RESPONSE' | responseIdentifier='OTHER' | undeclared-response",
                "choiceInteraction    | matchInteraction           | unsupported-type",
                "adaptive='false'     | adaptive='true'            | adaptive-item",
                "<itemBody>           | <itemBody><choiceInteraction/> | several-interactions",
                "<itemBody>           | <itemBody><endAttemptInteraction/> | unsupported-type",
                "<itemBody>           | <templateDeclaration/><itemBody> | template-item",
                "<p>Q</p>             | <p>Q</p><object type='text/html'/> | media-unsupported",
                "<p>Q</p>             | <p>Q</p><video src='x'/>   | media-unsupported",
                "<p>Q</p>             | ''                         | empty-stem",
                "assessmentItem       | assessmentTest             | not-an-item",
                "</itemBody>          | ''                         | malformed-xml",
                "<assessmentItem      | <!DOCTYPE x><assessmentItem | doctype-forbidden"
            })
    void refuses_what_cannot_be_asked(String from, String to, String code) {
        String item = item("single", "a", "<p>Q</p>", CHOICES).replace(from, to);

        ImportReport report = read("i.xml", item.getBytes(UTF_8));

        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void refuses_a_question_of_one_choice() {
        assertThat(read(
                                "i.xml",
                                item("single", "a", "<p>Q</p>", choice("a", "1"))
                                        .getBytes(UTF_8))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("too-few-choices");
    }

    @Test
    void takes_from_a_package_the_good_items_and_tells_where_the_bad_ones_stand() {
        byte[] archive = PackageFilesTest.zip(
                "imsmanifest.xml", manifest("a.xml", "b/b.xml", "gone.xml"),
                "a.xml", item("single", "a", "<p>Q</p>", CHOICES),
                "b/b.xml", item("single", "z", "<p>Q</p>", CHOICES),
                "unnamed.xml", item("single", "a", "<p>Q</p>", CHOICES));

        ImportReport report = read("p.zip", archive);

        assertThat(report.items()).hasSize(1);
        assertThat(report.accepted().get(0).place().file()).isEqualTo("p.zip/a.xml");
        assertThat(report.problems())
                .extracting(problem -> problem.place().file(), Problem::code)
                .containsExactly(
                        tuple("p.zip/b/b.xml", "key-not-among-choices"), tuple("p.zip/gone.xml", "missing-file"));
    }

    @Test
    void gives_items_of_one_identifier_codes_of_their_own() {
        String item = item("single", "a", "<p>Q</p>", CHOICES);
        byte[] archive =
                PackageFilesTest.zip("imsmanifest.xml", manifest("a.xml", "b.xml"), "a.xml", item, "b.xml", item);

        assertThat(read("p.zip", archive).items()).extracting(ItemDraft::code).containsExactly("I", "I-2");
    }

    @Test
    void reads_what_an_item_is_about_from_the_metadata_of_any_program() {
        String metadata = "<metadata><imsmd:lom xmlns:imsmd='http://ltsc.ieee.org/xsd/LOM'><imsmd:general>"
                + "<imsmd:keyword><imsmd:string>safety</imsmd:string></imsmd:keyword></imsmd:general>"
                + "<imsmd:educational><imsmd:difficulty><imsmd:value>very difficult</imsmd:value></imsmd:difficulty>"
                + "</imsmd:educational><imsmd:classification><imsmd:purpose><imsmd:value>discipline</imsmd:value>"
                + "</imsmd:purpose><imsmd:taxonPath><imsmd:taxon><imsmd:entry><imsmd:string>Law</imsmd:string>"
                + "</imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom></metadata>";
        byte[] archive = PackageFilesTest.zip(
                "imsmanifest.xml", manifest("a.xml").replace("<file", metadata + "<file"),
                "a.xml", item("single", "a", "<p>Q</p>", CHOICES));

        assertThat(read("p.zip", archive).items().get(0))
                .returns(List.of("safety"), ItemDraft::tags)
                .returns(Difficulty.HARD, ItemDraft::difficulty)
                .returns("Law", ItemDraft::area)
                .returns(RuleReference.NONE, ItemDraft::rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imsmanifest.xml | <manifest><resources/></manifest> | no-items",
                "imsmanifest.xml | <manifest>                        | malformed-xml",
                "imsmanifest.xml | <quiz/>                           | manifest-missing",
                "other.xml       | <manifest/>                       | manifest-missing",
                "../x.xml        | <manifest/>                       | unsafe-entry-name"
            })
    void a_package_that_cannot_be_read_is_one_problem(String name, String content, String code) {
        ImportReport report = read("p.zip", PackageFilesTest.zip(name, content));

        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void progress_is_told_and_may_end_the_reading() {
        String item = item("single", "a", "<p>Q</p>", CHOICES);
        ImportFile file = new ImportFile(
                "p.zip",
                PackageFilesTest.zip("imsmanifest.xml", manifest("a.xml", "b.xml"), "a.xml", item, "b.xml", item));
        var told = new ArrayList<String>();

        new QtiReader(QtiVersion.V21).read(file, (done, all) -> told.add(done + "/" + all));

        assertThat(told).containsExactly("1/2", "2/2");
        assertThatThrownBy(() -> new QtiReader(QtiVersion.V21).read(file, (done, all) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static String manifest(String... files) {
        var resources = new StringBuilder();
        for (String file : files) {
            resources.append("<resource identifier='r-").append(file.replace('/', '-'));
            resources.append("' type='imsqti_item_xmlv2p1' href='").append(file).append("'>");
            resources.append("<file href='").append(file).append("'/></resource>");
        }
        return "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><resources>" + resources
                + "</resources></manifest>";
    }

    private static String item(String cardinality, String right, String body, String choices) {
        return """
                <assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='I' title='T' adaptive='false'>
                  <responseDeclaration identifier='RESPONSE' cardinality='%s' baseType='identifier'>
                    <correctResponse><value>%s</value></correctResponse>
                  </responseDeclaration>
                  <itemBody>%s
                    <choiceInteraction responseIdentifier='RESPONSE' shuffle='false' maxChoices='1'>%s</choiceInteraction>
                  </itemBody>
                </assessmentItem>
                """
                .formatted(cardinality, right.replace(" ", "</value><value>"), body, choices);
    }

    private static String choice(String identifier, String text) {
        return "<simpleChoice identifier='" + identifier + "'>" + text + "</simpleChoice>";
    }

    private static ItemDraft one(String item) {
        ImportReport report = read("i.xml", item.getBytes(UTF_8));
        assertThat(report.problems()).isEmpty();
        return report.items().get(0);
    }

    private static ImportReport read(String name, byte[] bytes) {
        return new QtiReader(QtiVersion.V21).read(new ImportFile(name, bytes));
    }
}
