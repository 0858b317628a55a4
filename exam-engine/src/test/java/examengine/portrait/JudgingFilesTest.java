package examengine.portrait;

import static examengine.portrait.Pictures.BLUE;
import static examengine.portrait.Pictures.ascii;
import static examengine.portrait.Pictures.blurred;
import static examengine.portrait.Pictures.cmyk;
import static examengine.portrait.Pictures.figure;
import static examengine.portrait.Pictures.file;
import static examengine.portrait.Pictures.filled;
import static examengine.portrait.Pictures.grey;
import static examengine.portrait.Pictures.half;
import static examengine.portrait.Pictures.held;
import static examengine.portrait.Pictures.inLight;
import static examengine.portrait.Pictures.joined;
import static examengine.portrait.Pictures.jpeg;
import static examengine.portrait.Pictures.jpegClaiming;
import static examengine.portrait.Pictures.movingGif;
import static examengine.portrait.Pictures.padded;
import static examengine.portrait.Pictures.pngClaiming;
import static examengine.portrait.Pictures.striped;
import static examengine.portrait.Pictures.withPixelsPerMetre;
import static java.awt.Color.WHITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import examengine.web.Language;
import examengine.web.Problems;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad pictures, each with everything that is to be said about it where no detector looks at faces. */
class JudgingFilesTest {

    private static final String AH = "ah-constructor-2";
    private static final String HB2 = "hb-cost-2";
    private static final String HB1 = "hb-cost-1";
    private static final String ZJ = "zj-site";
    private static final String LIVE = "hn-js-live";

    private static final BufferedImage INCH = figure(295, 413, WHITE);
    private static final byte[] GOOD = jpeg(INCH, 300);
    private static final byte[] GOOD_BLUE = jpeg(figure(150, 180, BLUE), 0);
    private static final int METRE_AT_300_DPI = 11_811;

    /** Said of every picture as long as nothing finds faces. */
    private static final String UNSEEN = "portrait-face-not-checked";

    private final Problems problems = new Problems();

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(AH, "a.jpg", GOOD),
                arguments(ZJ, "a.jpg", GOOD),
                arguments(ZJ, "a.JPEG", GOOD),
                arguments(ZJ, "a.jpg", jpeg(figure(591, 827, WHITE), 600)),
                arguments(ZJ, "a.jpg", jpeg(figure(290, 406, WHITE), 300)),
                arguments(ZJ, "a.jpg", padded(GOOD, 81_920 - GOOD.length)),
                arguments(HB2, "a.jpg", GOOD_BLUE),
                arguments(HB2, "a.jpg", jpeg(figure(150, 180, new Color(0, 90, 200)), 72)),
                arguments(HB1, "a.png", file(figure(300, 400, new Color(200, 30, 30)), "png")),
                arguments(HB1, "a.gif", file(figure(300, 400, WHITE), "gif")),
                arguments(HB1, "a.jpg", jpeg(figure(150, 180, WHITE), 0)),
                arguments(LIVE, "a.png", file(figure(480, 640, Color.GRAY), "png")),
                arguments(LIVE, "a.jpg", jpeg(grey(figure(480, 640, Color.GRAY)), 0)));
    }

    @ParameterizedTest
    @MethodSource("good")
    void finds_nothing_about_a_good_picture_but_that_a_person_must_look(String rules, String name, byte[] bytes) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactly(UNSEEN);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    static Stream<Arguments> warned() {
        return Stream.of(
                warned("no density stated", ZJ, "a.jpg", jpeg(INCH, 0), "portrait-density-missing"),
                warned("the density of a screen", ZJ, "a.jpg", jpeg(INCH, 72), "portrait-print-size"),
                warned("a JPEG named PNG", ZJ, "a.png", GOOD, "portrait-misnamed"),
                warned("no ending at all", ZJ, "portrait", GOOD, "portrait-misnamed"),
                warned(
                        "a PNG named JPEG where both pass",
                        LIVE,
                        "a.jpg",
                        file(figure(480, 640, WHITE), "png"),
                        "portrait-misnamed"),
                warned("lying, turned by a mark", ZJ, "a.jpg", held(jpeg(lying(), 300), 6), "portrait-rotated"),
                warned(
                        "a moving GIF",
                        HB1,
                        "a.gif",
                        movingGif(figure(300, 400, WHITE), filled(300, 400, BLUE)),
                        "portrait-animated"),
                warned(
                        "a striped background",
                        ZJ,
                        "a.jpg",
                        jpeg(striped(figure(295, 413, WHITE), WHITE, Color.GRAY), 300),
                        "portrait-uneven"),
                warned("blurred", ZJ, "a.jpg", jpeg(blurred(INCH), 300), "portrait-doubtful"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warned")
    void accepts_with_a_warning(String what, String rules, String name, byte[] bytes, List<String> expected) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        "a PNG where only JPEG passes",
                        ZJ,
                        "a.png",
                        withPixelsPerMetre(file(INCH, "png"), METRE_AT_300_DPI),
                        "portrait-format",
                        UNSEEN),
                refused(
                        "a PNG renamed jpg",
                        ZJ,
                        "a.jpg",
                        withPixelsPerMetre(file(INCH, "png"), METRE_AT_300_DPI),
                        "portrait-format",
                        UNSEEN),
                refused(
                        "a moving GIF where none passes",
                        HB2,
                        "a.gif",
                        movingGif(figure(150, 180, BLUE), figure(150, 180, BLUE)),
                        "portrait-format",
                        "portrait-animated",
                        UNSEEN),
                refused(
                        "a drawing with script",
                        ZJ,
                        "a.jpg",
                        ascii("<?xml version='1.0'?><svg onload='alert(1)'/>"),
                        "portrait-not-a-photo"),
                refused("a BMP", ZJ, "a.bmp", file(INCH, "bmp"), "portrait-not-a-photo", "portrait-too-many-bytes"),
                refused("a document", ZJ, "a.pdf", ascii("%PDF-1.7"), "portrait-not-a-photo"),
                refused("no byte at all", ZJ, "a.jpg", new byte[0], "portrait-not-a-photo"),
                refused("an archive", ZJ, "a.zip", ascii("PK\u0003\u0004"), "portrait-nested-archive"),
                refused(
                        "one byte too many",
                        ZJ,
                        "a.jpg",
                        padded(GOOD, 81_921 - GOOD.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused(
                        "a megabyte where less is allowed",
                        AH,
                        "a.jpg",
                        padded(GOOD, 1_048_576 - GOOD.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused(
                        "more than is looked at",
                        ZJ,
                        "a.jpg",
                        padded(GOOD, SentPhoto.LARGEST),
                        "portrait-too-many-bytes"),
                refused(
                        "51 KB where 50 pass",
                        HB2,
                        "a.jpg",
                        padded(GOOD_BLUE, 51_201 - GOOD_BLUE.length),
                        "portrait-too-many-bytes",
                        UNSEEN),
                refused("one pixel too wide", HB2, "a.jpg", jpeg(figure(151, 180, BLUE), 0), "portrait-pixels", UNSEEN),
                refused("lying", HB2, "a.jpg", jpeg(figure(180, 150, BLUE), 0), "portrait-pixels", UNSEEN),
                refused(
                        "too few pixels for an inch",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(150, 210, WHITE), 152),
                        "portrait-too-small",
                        UNSEEN),
                refused("square", ZJ, "a.jpg", jpeg(figure(413, 413, WHITE), 300), "portrait-proportions", UNSEEN),
                refused(
                        "smaller than can be compared",
                        HB1,
                        "a.jpg",
                        jpeg(figure(120, 160, WHITE), 0),
                        "portrait-too-small",
                        UNSEEN),
                refused(
                        "larger than sensible",
                        HB1,
                        "a.jpg",
                        jpeg(filled(3_100, 400, Color.GRAY), 0),
                        "portrait-too-large",
                        UNSEEN,
                        "portrait-doubtful"),
                refused("printing colours", ZJ, "a.jpg", cmyk(295, 413), "portrait-colour-space"),
                refused("black and white", AH, "a.jpg", jpeg(grey(INCH), 300), "portrait-grey", UNSEEN),
                refused(
                        "blue where white is asked for",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(295, 413, BLUE), 300),
                        "portrait-not-white",
                        UNSEEN),
                refused(
                        "cream where white is asked for",
                        ZJ,
                        "a.jpg",
                        jpeg(figure(295, 413, new Color(250, 235, 200)), 300),
                        "portrait-not-white",
                        UNSEEN),
                refused(
                        "white where blue is asked for",
                        HB2,
                        "a.jpg",
                        jpeg(figure(150, 180, WHITE), 0),
                        "portrait-not-blue",
                        UNSEEN),
                refused(
                        "green where blue is asked for",
                        HB2,
                        "a.jpg",
                        jpeg(figure(150, 180, new Color(60, 160, 80)), 0),
                        "portrait-not-blue",
                        UNSEEN),
                refused("dark", ZJ, "a.jpg", jpeg(inLight(INCH, 0.15, WHITE), 300), "portrait-dark", UNSEEN),
                refused("bright", ZJ, "a.jpg", jpeg(filled(295, 413, WHITE), 300), "portrait-bright", UNSEEN),
                refused(
                        "a bomb of 900 megapixels",
                        HB1,
                        "a.png",
                        pngClaiming(30_000, 30_000),
                        "portrait-too-many-pixels"),
                refused(
                        "the largest JPEG there can be",
                        ZJ,
                        "a.jpg",
                        jpegClaiming(65_500, 65_500),
                        "portrait-too-many-pixels"),
                refused("half a file", ZJ, "a.jpg", half(GOOD), "portrait-unreadable"),
                refused("half a PNG", HB1, "a.png", half(file(INCH, "png")), "portrait-unreadable"),
                refused("half a GIF", HB1, "a.gif", half(file(INCH, "gif")), "portrait-unreadable"),
                refused("nothing after the first bytes", ZJ, "a.jpg", Arrays.copyOf(GOOD, 9), "portrait-unreadable"),
                refused(
                        "rubbish after the first bytes",
                        ZJ,
                        "a.jpg",
                        joined(Arrays.copyOf(GOOD, 3), ascii("rubbish ".repeat(99))),
                        "portrait-unreadable"),
                refused(
                        "everything at once",
                        AH,
                        "a.png",
                        padded(jpeg(grey(figure(200, 200, BLUE)), 0), 1_100_000),
                        "portrait-too-many-bytes",
                        "portrait-too-small",
                        "portrait-proportions",
                        "portrait-grey",
                        "portrait-not-white",
                        "portrait-misnamed",
                        UNSEEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_and_says_everything_that_is_wrong(
            String what, String rules, String name, byte[] bytes, List<String> expected) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"warned", "refused"})
    void has_words_for_every_finding_in_both_languages(
            String what, String rules, String name, byte[] bytes, List<String> expected) {
        for (Finding finding : judge(rules, name, bytes).findings()) {
            for (Language language : Language.values()) {
                Map<String, Object> facts = Map.copyOf(finding.facts());
                assertThat(problems.sentence(finding.code() + ".title", facts, language))
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(problems.sentence(finding.code() + ".detail", facts, language))
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(facts.keySet()).isSubsetOf("is", "may");
            }
        }
    }

    @Test
    void tells_a_clerk_what_is_and_what_may_be() {
        Finding large = judge(HB2, "a.jpg", padded(GOOD_BLUE, 66 * 1024 - GOOD_BLUE.length))
                .findings()
                .get(0);

        assertThat(problems.sentence(large.code() + ".title", Map.copyOf(large.facts()), Language.ZH))
                .isEqualTo("文件 66 KB，最大 50 KB");
    }

    @Test
    void marks_the_background_that_has_the_wrong_colour() {
        Finding blue =
                judge(ZJ, "a.jpg", jpeg(figure(295, 413, BLUE), 300)).findings().get(0);

        BufferedImage marked = Pictures.opened(Marking.drawn(figure(295, 413, BLUE), List.of(blue)));

        assertThat(blue.areas()).hasSize(3);
        assertThat(new Color(marked.getRGB(marked.getWidth() / 2, 1)).getRed()).isGreaterThan(120);
    }

    @Test
    void keeps_a_picture_that_lay_standing_upright() {
        OpenedPhoto photo = OpeningPhoto.open(new SentPhoto("a.jpg", held(jpeg(lying(), 300), 6)));

        assertThat(photo.picture().getWidth()).isEqualTo(295);
        assertThat(photo.picture().getHeight()).isEqualTo(413);
    }

    @Test
    void answers_any_damage_with_a_verdict_and_nothing_else() {
        var random = new java.util.Random(7);
        byte[][] originals = {GOOD, file(INCH, "png"), file(INCH, "gif")};

        for (int round = 0; round < 300; round++) {
            byte[] damaged = originals[round % 3].clone();
            for (int hit = 0; hit < 8; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(judge(LIVE, "a.jpg", damaged).findings())
                    .as("round %d", round)
                    .isNotEmpty();
        }
    }

    /** A picture that a camera held on its side has stored; {@code 6} turns it upright. */
    private static BufferedImage lying() {
        BufferedImage lying = new BufferedImage(413, 295, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 413; y++) {
            for (int x = 0; x < 295; x++) {
                lying.setRGB(y, 294 - x, INCH.getRGB(x, y));
            }
        }
        return lying;
    }

    private static Arguments warned(String what, String rules, String name, byte[] bytes, String code) {
        return arguments(what, rules, name, bytes, List.of(code, UNSEEN));
    }

    private static Arguments refused(String what, String rules, String name, byte[] bytes, String... codes) {
        return arguments(what, rules, name, bytes, List.of(codes));
    }

    private static Judgement judge(String rules, String name, byte[] bytes) {
        byte[] read = bytes.length <= SentPhoto.LARGEST ? bytes : Arrays.copyOf(bytes, SentPhoto.LARGEST + 1);
        return Judging.judge(OpeningPhoto.open(new SentPhoto(name, read)), RuleSets.read(rules), Optional.empty());
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream().map(Finding::code).toList();
    }
}
