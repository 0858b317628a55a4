package examengine.face.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.SharedFaces;
import examengine.face.model.ModelFolder;
import examengine.face.opencv.NativeLibrary;
import examengine.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibratingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @TempDir
    static Path folder;

    private static Path models;
    private static String said;

    @BeforeAll
    static void calibrate_with_thirty_people() throws IOException {
        models = Files.createDirectories(folder.resolve("models"));
        for (String model : new String[] {"face_detection_yunet_2023mar.onnx", "mobilefacenet_foamliu.onnx"}) {
            Files.copy(SharedFaces.models().resolve(model), models.resolve(model));
        }
        NativeLibrary.load(Path.of("target", "face-natives"));
        for (int person = 1; person <= SharedFaces.PEOPLE; person++) {
            write(person);
        }
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new Calibrating(models, DAY)
                .calibrate(
                        folder.resolve("pairs"),
                        folder.resolve("out"),
                        new PrintStream(words, true, StandardCharsets.UTF_8));
        said = words.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_thresholds_can_be_put_beside_the_models() throws IOException {
        Path own = models.resolve("thresholds.json");
        Files.copy(folder.resolve("out/thresholds.json"), own);

        var bands = new ModelFolder(models).toCompare().known().bands().orElseThrow();

        assertThat(bands.one().match()).isBetween(0.35, 0.50);
        assertThat(bands.several().review()).isBetween(0.15, bands.several().match());
    }

    @Test
    void the_file_says_where_its_numbers_come_from() throws IOException {
        assertThat(folder.resolve("out/thresholds.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"date\" : \"2026-11-30\"", "\"people\" : 30", "\"impostorPairs\" : ", "fnmrAtFmr1e-03");
    }

    @Test
    void the_report_is_one_page_with_a_curve_and_needs_nothing_from_elsewhere() throws IOException {
        assertThat(folder.resolve("out/report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<svg", "人像比对校准", "Face calibration", "Proposed thresholds")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void both_languages_say_what_came_of_it() {
        assertThat(said).contains("30 人", "30 people");
    }

    @Test
    void a_handful_of_people_is_refused() throws IOException {
        Path few = folder.resolve("few");
        Files.createDirectories(few.resolve("one"));
        Files.copy(folder.resolve("pairs/1/portrait.jpg"), few.resolve("one/portrait.jpg"));

        assertThatThrownBy(() -> new Calibrating(models, DAY).calibrate(few, folder.resolve("none"), System.out))
                .isInstanceOf(Refusal.class)
                .hasMessage("face-too-few-people");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void the_command_line_speaks_both_languages() {
        Refusal refusal =
                Refusal.invalid("face-too-few-people").with("people", 3).with("peopleNeeded", 20);

        assertThat(Words.of(refusal)).contains("只有 3 人", "Pictures of 3 people");
    }

    private static void write(int person) throws IOException {
        Path own = Files.createDirectories(folder.resolve("pairs").resolve(String.valueOf(person)));
        Files.write(own.resolve("portrait.jpg"), SharedFaces.enrolled(person, 1));
        for (int picture = 2; picture <= SharedFaces.PICTURES; picture++) {
            Files.write(own.resolve("probe-" + picture + ".jpg"), SharedFaces.taken(person, picture));
        }
    }
}
