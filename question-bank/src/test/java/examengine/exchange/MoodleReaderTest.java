package examengine.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.RuleReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleReaderTest {

    private static final String NAME = "<name><text>N</text></name>";
    private static final String STEM = "<questiontext format='plain_text'><text>Q</text></questiontext>";
    private static final String ANSWERS = answer("100", "a") + answer("0", "b");

    @Test
    void reads_all_that_a_question_says() {
        String tags = List.of(
                        "difficulty:hard",
                        "standard:JGJ 80",
                        "edition:2016",
                        "clause:4.1.1",
                        "lastDay:2027-06-30",
                        "enemy:组",
                        "必考")
                .stream()
                .map(tag -> "<tag><text>" + tag + "</text></tag>")
                .reduce("", String::concat);

        ItemDraft item =
                one("<question type='category'><category><text>$course$/top/安全员/高处</text></category></question>"
                        + question(NAME + STEM + "<idnumber>H-1</idnumber><shuffleanswers>0</shuffleanswers>" + ANSWERS
                                + "<generalfeedback format='plain_text'><text>why</text></generalfeedback>"
                                + "<tags>" + tags + "</tags>"));

        assertThat(item)
                .returns("H-1", ItemDraft::code)
                .returns("安全员/高处", ItemDraft::area)
                .returns(List.of("必考"), ItemDraft::tags)
                .returns(List.of("组"), ItemDraft::enemies)
                .returns(ItemType.SINGLE_CHOICE, ItemDraft::type)
                .returns(Difficulty.HARD, ItemDraft::difficulty)
                .returns(Content.plain("Q", List.of("a", "b"), "why").keepingOrder(), ItemDraft::content)
                .returns(
                        new RuleReference("JGJ 80", "2016", "4.1.1", Optional.of(LocalDate.of(2027, 6, 30))),
                        ItemDraft::rule);
    }

    @ParameterizedTest
    @CsvSource({
        "100 0 0,              SINGLE_CHOICE,   A",
        "50 50 0,              MULTIPLE_CHOICE, AB",
        "75 0 25,              MULTIPLE_CHOICE, AC",
        "33.33333 33.33333 33.33333, MULTIPLE_CHOICE, ABC",
        "-100 50 50,           MULTIPLE_CHOICE, BC",
        "50 100 -50,           SINGLE_CHOICE,   B"
    })
    void finds_type_and_key_by_the_weights(String weights, ItemType type, String key) {
        String[] each = weights.split(" ");
        ItemDraft item =
                one(question(NAME + STEM + answer(each[0], "a") + answer(each[1], "b") + answer(each[2], "c")));

        assertThat(item).returns(type, ItemDraft::type).returns(key, found -> found.key()
                .letters());
    }

    @ParameterizedTest
    @CsvSource({
        "0 0,      no-right-answer",
        "50 0,     weights-not-full",
        "100 100,  single-needs-one-key",
        "101 0,    malformed-weight",
        "x 0,      malformed-weight",
        "'NaN 0',  malformed-weight"
    })
    void refuses_weights_that_make_no_key(String weights, String code) {
        String[] each = weights.split(" ");

        assertThat(codes(question(NAME + STEM + answer(each[0], "a") + answer(each[1], "b"))))
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "essay",
                "matching",
                "numerical",
                "shortanswer",
                "cloze",
                "description",
                "ddwtos",
                "calculated",
                ""
            })
    void refuses_other_questions_by_the_name_of_their_type(String type) {
        assertThat(read("<question type='" + type + "'>" + NAME + STEM + ANSWERS + "</question>")
                        .problems())
                .extracting(Problem::code, Problem::found, problem -> problem.place()
                        .item())
                .containsExactly(tuple("unsupported-type", type.isEmpty() ? "" : type, "N"));
    }

    @Test
    void good_questions_enter_beside_bad_ones_and_the_place_is_told_by_its_line() {
        ImportReport report = read("\n" + question(NAME + STEM) + "\n" + question(NAME + STEM + ANSWERS));

        assertThat(report.items()).hasSize(1);
        assertThat(report.problems())
                .extracting(problem -> problem.place().number(), Problem::code)
                .containsExactly(tuple("2", "no-right-answer"));
    }

    @ParameterizedTest
    @CsvSource({
        "html,               <p>a</p><p>b &amp; c</p>, PLAIN, 'a\nb & c'",
        "html,               a <b>b</b>,               HTML,  a <b>b</b>",
        "html,               '<p>a\n  b</p>',          PLAIN, a b",
        "'',                 <p>a</p>,                 PLAIN, a",
        "plain_text,         a <b>,                    PLAIN, a <b>",
        "markdown,           a **b**,                  PLAIN, a **b**",
        "moodle_auto_format, 'a\nb',                   PLAIN, 'a\nb'",
        "moodle_auto_format, 'a\n<b>b</b>',            HTML,  a<br><b>b</b>"
    })
    void reads_the_text_formats(String format, String text, Markup markup, String stem) {
        ItemDraft item = one(question(NAME + "<questiontext format='" + format + "'><text><![CDATA[" + text
                + "]]></text></questiontext>" + ANSWERS));

        assertThat(item).returns(stem, ItemDraft::stem).returns(markup, found -> found.content()
                .markup());
    }

    @Test
    void takes_embedded_pictures_over() {
        ImportReport report =
                read(picture("<file name='图 1.png' path='/' encoding='base64'>" + Pictures.base64() + "</file>"));

        String id = Picture.from(Pictures.png()).id();
        assertThat(report.problems()).isEmpty();
        assertThat(report.items().get(0).stem()).isEqualTo("看<img src=\"media:" + id + "\">");
        assertThat(report.pictures()).extracting(Picture::id).containsExactly(id);
    }

    @Test
    void a_picture_that_is_not_in_the_file_leaves_its_description_and_a_warning() {
        ImportReport report = read(picture(""));

        assertThat(report.items().get(0).stem()).isEqualTo("看[图]");
        assertThat(report.problems())
                .extracting(Problem::severity, Problem::code)
                .containsExactly(tuple(Problem.Severity.WARNED, "picture-not-in-file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "AAAA", "PHN2Zy8+"})
    void a_file_that_is_no_picture_is_refused(String content) {
        assertThat(read(picture("<file name='图 1.png' path='/' encoding='base64'>" + content + "</file>"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unusable-picture");
    }

    @ParameterizedTest
    @CsvSource({
        "<quiz></quiz>,                  no-items",
        "<test><question/></test>,       not-an-item",
        "<quiz>,                         malformed-xml",
        "<!DOCTYPE quiz><quiz></quiz>,   doctype-forbidden"
    })
    void a_file_that_cannot_be_read_is_one_problem(String file, String code) {
        ImportReport report = new MoodleReader().read(new ImportFile("m.xml", file.getBytes(UTF_8)));

        assertThat(report.items()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void refuses_an_id_that_comes_again() {
        String question = question(NAME + STEM + "<idnumber>X</idnumber>" + ANSWERS);

        assertThat(codes(question + question)).containsExactly("duplicate-code");
    }

    @Test
    void names_questions_without_an_id_by_their_titles() {
        assertThat(read(question(NAME + STEM + ANSWERS).repeat(2)).items())
                .extracting(ItemDraft::code)
                .containsExactly("N", "N-2");
    }

    private static String picture(String file) {
        return question(
                NAME + "<questiontext format='html'><text>看&lt;img src=\"@@PLUGINFILE@@/%E5%9B%BE%201.png\"></text>"
                        + file + "</questiontext>" + ANSWERS);
    }

    private static String question(String content) {
        return "<question type='multichoice'>" + content + "</question>";
    }

    private static String answer(String fraction, String text) {
        return "<answer fraction='" + fraction + "' format='plain_text'><text>" + text + "</text></answer>";
    }

    private static ItemDraft one(String questions) {
        ImportReport report = read(questions);
        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).hasSize(1);
        return report.items().get(0);
    }

    private static List<String> codes(String questions) {
        return read(questions).problems().stream().map(Problem::code).toList();
    }

    private static ImportReport read(String questions) {
        ImportFile file = new ImportFile("m.xml", ("<quiz>" + questions + "</quiz>").getBytes(UTF_8));
        assertThat(new MoodleReader().recognises(file)).isTrue();
        return new MoodleReader().read(file);
    }
}
