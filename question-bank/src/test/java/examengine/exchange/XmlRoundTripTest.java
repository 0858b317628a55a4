package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Drafts;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.RuleReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out as Moodle XML or QTI comes back as it was. */
class XmlRoundTripTest {

    private static final List<Format> FORMATS = List.of(Format.MOODLE_XML, Format.QTI_21, Format.QTI_22, Format.QTI_30);
    private static final Picture PICTURE = Picture.from(Pictures.png());

    static List<Format> formats() {
        return FORMATS;
    }

    static Stream<Arguments> formatsAndSeeds() {
        return FORMATS.stream()
                .flatMap(format -> LongStream.rangeClosed(1, 3).mapToObj(seed -> Arguments.of(format, seed)));
    }

    static Stream<Arguments> formatsAndAreas() {
        return FORMATS.stream().flatMap(format -> Stream.of(
                        "", "a", "a/b", "top/a", "top", "$course$/a", "a//b", "/a", "//a", "a/", "a / b", "a\nb")
                .map(area -> Arguments.of(format, area)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void loses_nothing_of_the_sample_bank(Format format) {
        assertThat(roundTrip(format).of(SampleBank.items())).isEqualTo(SampleBank.items());
    }

    @ParameterizedTest
    @MethodSource("formatsAndSeeds")
    void loses_nothing_of_any_plain_item(Format format, long seed) {
        assertNothingIsLost(format, RandomDrafts.plain(seed, 150));
    }

    @ParameterizedTest
    @MethodSource("formatsAndSeeds")
    void loses_nothing_of_any_rich_item(Format format, long seed) {
        assertNothingIsLost(format, RandomDrafts.rich(seed, 150));
    }

    @ParameterizedTest
    @MethodSource("formatsAndAreas")
    void loses_nothing_of_an_area(Format format, String area) {
        ItemDraft item = item("X", area, List.of(), Content.plain("Q", List.of("a", "b"), ""));

        assertThat(roundTrip(format).of(List.of(Drafts.trueFalse("before"), item)))
                .contains(item);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keeps_tags_that_look_like_fields_of_the_format(Format format) {
        List<String> tags = List.of("difficulty:x", "tag:y", "enemy:", "标签");
        ItemDraft item = item("X", "", tags, Content.plain("Q", List.of("a", "b"), ""));

        assertThat(roundTrip(format).of(List.of(item))).containsExactly(item);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keeps_a_single_choice_between_right_and_wrong_apart_from_a_statement(Format format) {
        ItemDraft item = item("X", "", List.of(), Content.plain("Q", ItemDraft.TRUE_FALSE_CHOICES, ""));

        assertThat(roundTrip(format).of(List.of(item))).containsExactly(item);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keeps_markup_of_every_kind(Format format) {
        String html = "<p>见<u>下</u><s>图</s>：<img src=\"media:%s\" alt=\"塔吊\" width=\"8\"></p>".formatted(PICTURE.id())
                + "<blockquote>引文</blockquote><pre>a\n  b</pre><p>5 m<sup>2</sup>&nbsp;&lt;</p>"
                + "<math display=\"block\"><mfrac><mi>a</mi><mn>2</mn></mfrac><mo stretchy=\"false\">(</mo></math>";
        Content content =
                new Content(Markup.HTML, html, List.of("<b>a</b>", "<p>b</p>", "c"), true, "<p>x</p><p>y</p>");
        ItemDraft item = item("X", "", List.of(), content);

        ImportReport report = roundTrip(format).report(List.of(item), id -> Optional.of(PICTURE));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).containsExactly(item);
        assertThat(report.pictures()).extracting(Picture::id).containsExactly(PICTURE.id());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void leaves_out_an_item_whose_picture_is_gone_or_whose_text_xml_cannot_hold(Format format) {
        String html = "<img src=\"media:%s\">".formatted(PICTURE.id());
        List<ItemDraft> items = List.of(
                item("P", "", List.of(), new Content(Markup.HTML, html, List.of("a", "b"), false, "")),
                item("U", "", List.of(), Content.plain("\uFFFE", List.of("a", "b"), "")),
                Drafts.trueFalse("T"));

        RoundTrip roundTrip = roundTrip(format);

        assertThat(roundTrip.problems(items))
                .extracting(Problem::code, problem -> problem.place().item())
                .containsExactly(tuple("picture-missing", "P"), tuple("unprintable-text", "U"));
        assertThat(roundTrip.of(items)).containsExactly(Drafts.trueFalse("T"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_written_file_is_recognised_by_the_reader_of_its_format_and_by_no_other(Format format) {
        ImportFile file = roundTrip(format).file(List.of(Drafts.singleChoice("A")));

        assertThat(ItemFormats.readerFor(file)).map(ItemReader::format).contains(format);
        assertThat(FORMATS.stream()
                        .filter(other -> ItemFormats.reader(other).orElseThrow().recognises(file)))
                .containsExactly(format);
    }

    /** Tells only the items at fault. */
    private static void assertNothingIsLost(Format format, List<ItemDraft> items) {
        List<ItemDraft> back = roundTrip(format).of(items);
        assertThat(back).hasSameSizeAs(items);
        List<ItemDraft> lost =
                items.stream().filter(item -> !back.contains(item)).toList();
        assertThat(back.stream().filter(item -> !items.contains(item))).isEqualTo(lost);
    }

    private static RoundTrip roundTrip(Format format) {
        return new RoundTrip(
                ItemFormats.writer(format).orElseThrow(),
                ItemFormats.reader(format).orElseThrow(),
                "bank." + format.suffix());
    }

    private static ItemDraft item(String code, String area, List<String> tags, Content content) {
        return new ItemDraft(
                code,
                area,
                tags,
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.HARD,
                content,
                AnswerKey.of("B"),
                new RuleReference("JGJ 80", "", " 4.1 ", Optional.empty()));
    }
}
