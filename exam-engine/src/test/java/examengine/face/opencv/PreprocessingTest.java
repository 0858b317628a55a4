package examengine.face.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import examengine.face.FaceSeen;
import examengine.face.Look;
import examengine.face.SharedFaces;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pins what the networks are fed. Colours in another order, a missing mean or another crop still give faces and
 * similarities, only worse ones, and nothing else would tell.
 */
class PreprocessingTest {

    private static final double ALIKE = 0.01;
    private static final int RED = 16;
    private static final int BLUE = 0;

    private static Seeing seeing;

    @BeforeAll
    static void load() {
        seeing = Sights.seeing();
    }

    @Test
    void one_face_is_found_where_it_is() {
        Look look = seeing.look(SharedFaces.png(SharedFaces.astronaut()));

        assertThat(look.faces()).hasSize(1);
        FaceSeen.Box box = look.faces().get(0).box();
        assertThat(List.of(box.x(), box.y(), box.width(), box.height()))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 3 ? 0 : 1, Double.class)
                .isEqualTo(List.of(179.0, 63.0, 90.0, 112.0));
    }

    @Test
    void a_face_is_measured_on_its_middle() {
        FaceSeen face =
                seeing.look(SharedFaces.png(SharedFaces.astronaut())).faces().get(0);

        assertThat(face.score()).isEqualTo(0.938, within(0.01));
        assertThat(face.yaw()).isEqualTo(0.005, within(0.02));
        assertThat(face.brightness()).isEqualTo(165.6, within(2.0));
        assertThat(face.sharpness()).isEqualTo(589, within(30.0));
    }

    @Test
    void similarities_are_those_measured_first() {
        Embedding first = embedded(SharedFaces.person(1, 1));

        assertThat(first.similarity(embedded(SharedFaces.person(1, 2)))).isEqualTo(0.687, within(ALIKE));
        assertThat(first.similarity(embedded(SharedFaces.person(1, 3)))).isEqualTo(0.793, within(ALIKE));
        assertThat(first.similarity(embedded(SharedFaces.person(2, 1)))).isEqualTo(0.237, within(ALIKE));
    }

    @Test
    void red_and_blue_are_told_apart() {
        Embedding plain = embedded(SharedFaces.astronaut());

        assertThat(plain.similarity(embedded(halved(RED, SharedFaces.astronaut()))))
                .isEqualTo(0.933, within(0.005));
        assertThat(plain.similarity(embedded(halved(BLUE, SharedFaces.astronaut()))))
                .isEqualTo(0.952, within(0.005));
    }

    private static Embedding embedded(BufferedImage picture) {
        return seeing.embed(SharedFaces.png(picture), face -> true).orElseThrow();
    }

    /** The same with half of one colour, which is so many bits up in a pixel. */
    private static BufferedImage halved(int shift, BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                int half = (colour >> shift & 0xFF) / 2;
                picture.setRGB(x, y, colour & ~(0xFF << shift) | half << shift);
            }
        }
        return picture;
    }
}
