package examengine.portrait;

import static examengine.portrait.PictureFiles.held;
import static examengine.portrait.PictureFiles.padded;
import static examengine.portrait.Pictures.BLUE;
import static examengine.portrait.Pictures.figure;
import static examengine.portrait.Pictures.file;
import static examengine.portrait.Pictures.jpeg;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.web.Language;
import examengine.web.Problems;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad pictures, each with everything that is to be said about it where no detector looks at faces. */
class JudgingFilesTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @MethodSource("examengine.portrait.SentPortraits#good")
    void finds_nothing_about_a_good_picture_but_that_a_person_must_look(String rules, String name, byte[] bytes) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactly(SentPortraits.UNSEEN);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examengine.portrait.SentPortraits#warned")
    void accepts_with_a_warning(String what, String rules, String name, byte[] bytes, List<String> expected) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examengine.portrait.SentPortraits#refused")
    void refuses_and_says_everything_that_is_wrong(
            String what, String rules, String name, byte[] bytes, List<String> expected) {
        Judgement judgement = judge(rules, name, bytes);

        assertThat(codes(judgement)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"examengine.portrait.SentPortraits#warned", "examengine.portrait.SentPortraits#refused"})
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
        Finding large = judge(
                        SentPortraits.HB2,
                        "a.jpg",
                        padded(SentPortraits.GOOD_BLUE, 66 * 1024 - SentPortraits.GOOD_BLUE.length))
                .findings()
                .get(0);

        assertThat(problems.sentence(large.code() + ".title", Map.copyOf(large.facts()), Language.ZH))
                .isEqualTo("文件 66 KB，最大 50 KB");
    }

    @Test
    void marks_the_background_that_has_the_wrong_colour() {
        Finding blue = judge(SentPortraits.ZJ, "a.jpg", jpeg(figure(295, 413, BLUE), 300))
                .findings()
                .get(0);

        BufferedImage marked = Pictures.opened(Marking.drawn(figure(295, 413, BLUE), List.of(blue)));

        assertThat(blue.areas()).hasSize(3);
        assertThat(new Color(marked.getRGB(marked.getWidth() / 2, 1)).getRed()).isGreaterThan(120);
    }

    @Test
    void keeps_a_picture_that_lay_standing_upright() {
        OpenedPhoto photo = OpeningPhoto.open(new SentPhoto("a.jpg", held(jpeg(SentPortraits.lying(), 300), 6)));

        assertThat(photo.picture().getWidth()).isEqualTo(295);
        assertThat(photo.picture().getHeight()).isEqualTo(413);
    }

    @Test
    void answers_any_damage_with_a_verdict_and_nothing_else() {
        var random = new java.util.Random(7);
        byte[][] originals = {SentPortraits.GOOD, file(SentPortraits.INCH, "png"), file(SentPortraits.INCH, "gif")};

        for (int round = 0; round < 300; round++) {
            byte[] damaged = originals[round % 3].clone();
            for (int hit = 0; hit < 8; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(judge(SentPortraits.LIVE, "a.jpg", damaged).findings())
                    .as("round %d", round)
                    .isNotEmpty();
        }
    }

    private static Judgement judge(String rules, String name, byte[] bytes) {
        byte[] read = bytes.length <= SentPhoto.LARGEST ? bytes : Arrays.copyOf(bytes, SentPhoto.LARGEST + 1);
        return Judging.judge(OpeningPhoto.open(new SentPhoto(name, read)), RuleSets.read(rules), Optional.empty());
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream().map(Finding::code).toList();
    }
}
