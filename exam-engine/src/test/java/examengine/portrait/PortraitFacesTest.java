package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import examengine.face.Faces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real faces before a real detector: what is said of one, two, none, a small one and a turned one. */
class PortraitFacesTest {

    private static final Path DATA = Path.of(System.getProperty("exam.shared", "../shared"), "data", "faces");
    private static final PhotoRules RULES = RuleSets.read("hn-js-live");

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;

    private Faces faces;
    private BufferedImage astronaut;

    @BeforeEach
    void a_detector_and_faces() throws IOException {
        Path picture = DATA.resolve("astronaut.png");
        assumeTrue(Files.exists(picture), "skipped: no faces in " + DATA.toAbsolutePath());
        Optional<Faces> detector = RealFaces.here();
        assumeTrue(detector.isPresent(), "skipped: nothing here finds faces yet");
        faces = detector.get();
        astronaut = ImageIO.read(picture.toFile());
    }

    @Test
    void finds_the_one_face_of_a_portrait() {
        assertThat(codesOf(portrait(face(320)))).doesNotContain("portrait-no-face", "portrait-several-faces");
    }

    @Test
    void refuses_two_faces() {
        BufferedImage two = portrait(face(200));
        two.createGraphics().drawImage(face(200), 0, 380, null);

        assertThat(codesOf(two)).containsExactly("portrait-several-faces");
    }

    @Test
    void refuses_a_wall() {
        assertThat(codesOf(Pictures.filled(WIDTH, HEIGHT, Color.LIGHT_GRAY))).containsExactly("portrait-no-face");
    }

    @Test
    void refuses_a_head_that_is_too_small() {
        assertThat(codesOf(portrait(face(90)))).contains("portrait-head-small");
    }

    @Test
    void refuses_a_blurred_face() {
        assertThat(codesOf(Pictures.blurred(portrait(face(320))))).contains("portrait-blurred");
    }

    /** The astronaut's face with what is around it, as a square of this side. */
    private BufferedImage face(int side) {
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        square.createGraphics().drawImage(astronaut, 0, 0, side, side, 120, 0, 340, 220, null);
        return square;
    }

    private static BufferedImage portrait(BufferedImage face) {
        BufferedImage portrait = Pictures.filled(WIDTH, HEIGHT, Color.WHITE);
        Graphics2D pen = portrait.createGraphics();
        pen.drawImage(face, (WIDTH - face.getWidth()) / 2, 100, null);
        pen.dispose();
        return portrait;
    }

    private List<String> codesOf(BufferedImage picture) {
        byte[] jpeg = Pictures.jpeg(picture, 0);
        OpenedPhoto photo = OpeningPhoto.open(new SentPhoto("a.jpg", jpeg));
        return Judging.judge(photo, RULES, faces.look(jpeg)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
