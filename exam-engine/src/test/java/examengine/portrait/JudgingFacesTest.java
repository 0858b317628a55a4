package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import examengine.face.FaceSeen;
import examengine.face.Look;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about a face, by what a detector saw of it. The file itself is a good one. */
class JudgingFacesTest {

    private static final int WIDTH = 295;
    private static final int HEIGHT = 413;
    private static final PhotoRules RULES = RuleSets.read("zj-site");
    private static final OpenedPhoto PHOTO =
            OpeningPhoto.open(new SentPhoto("a.jpg", Pictures.jpeg(Pictures.figure(WIDTH, HEIGHT, Color.WHITE), 300)));

    static Stream<Arguments> looks() {
        return Stream.of(
                arguments("one good face", List.of(face(0, 150, 200)), List.of(), Verdict.ACCEPTED),
                arguments("no face", List.of(), List.of("portrait-no-face"), Verdict.REFUSED),
                arguments(
                        "two faces",
                        List.of(face(-60, 80, 100), face(60, 80, 100)),
                        List.of("portrait-several-faces"),
                        Verdict.REFUSED),
                arguments("a small face", List.of(face(0, 47, 140)), List.of("portrait-face-small"), Verdict.REFUSED),
                arguments("the smallest face", List.of(face(0, 48, 140)), List.of(), Verdict.ACCEPTED),
                arguments("a small head", List.of(face(0, 90, 120)), List.of("portrait-head-small"), Verdict.REFUSED),
                arguments("a large head", List.of(face(0, 250, 320)), List.of("portrait-head-large"), Verdict.REFUSED),
                arguments(
                        "off the middle",
                        List.of(face(31, 150, 200)),
                        List.of("portrait-off-centre"),
                        Verdict.ACCEPTED_WITH_WARNINGS),
                arguments("nearly in the middle", List.of(face(-29, 150, 200)), List.of(), Verdict.ACCEPTED),
                arguments("blurred", List.of(seen(14.9, 120, 0)), List.of("portrait-blurred"), Verdict.REFUSED),
                arguments(
                        "hardly sharp",
                        List.of(seen(15, 120, 0)),
                        List.of("portrait-doubtful"),
                        Verdict.ACCEPTED_WITH_WARNINGS),
                arguments("sharp", List.of(seen(30, 120, 0)), List.of(), Verdict.ACCEPTED),
                arguments("dark", List.of(seen(90, 39.9, 0)), List.of("portrait-dark"), Verdict.REFUSED),
                arguments("bright", List.of(seen(90, 220.1, 0)), List.of("portrait-bright"), Verdict.REFUSED),
                arguments(
                        "turned to the right",
                        List.of(seen(90, 120, 0.21)),
                        List.of("portrait-turned"),
                        Verdict.REFUSED),
                arguments(
                        "turned to the left",
                        List.of(seen(90, 120, -0.21)),
                        List.of("portrait-turned"),
                        Verdict.REFUSED),
                arguments("hardly turned", List.of(seen(90, 120, -0.2)), List.of(), Verdict.ACCEPTED),
                arguments(
                        "turned and dark",
                        List.of(seen(90, 20, 0.4)),
                        List.of("portrait-dark", "portrait-turned"),
                        Verdict.REFUSED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void says_of_a_face(String what, List<FaceSeen> faces, List<String> codes, Verdict verdict) {
        Judgement judgement = Judging.judge(PHOTO, RULES, Optional.of(new Look(WIDTH, HEIGHT, faces)));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactlyElementsOf(codes);
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void marks_the_faces_it_speaks_of(String what, List<FaceSeen> faces, List<String> codes, Verdict verdict) {
        Judgement judgement = Judging.judge(PHOTO, RULES, Optional.of(new Look(WIDTH, HEIGHT, faces)));

        assertThat(judgement.findings())
                .allSatisfy(finding -> assertThat(finding.areas()).hasSize(faces.size()));
    }

    private static FaceSeen face(int offMiddle, int width, int height) {
        double left = (WIDTH - width) / 2.0 + offMiddle;
        return new FaceSeen(new FaceSeen.Box(left, 90, width, height), 0.95, 0, 80, 130);
    }

    private static FaceSeen seen(double sharpness, double brightness, double yaw) {
        return new FaceSeen(new FaceSeen.Box(72, 90, 150, 200), 0.95, yaw, sharpness, brightness);
    }
}
