package examengine.identity;

import static examengine.identity.TestPhotos.jpeg;
import static examengine.identity.TestPhotos.noise;
import static examengine.identity.TestPhotos.opened;
import static examengine.identity.TestPhotos.picture;
import static examengine.identity.TestPhotos.png;
import static examengine.identity.TestPhotos.withOrientation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningPhotosTest {

    private static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

    private final CleaningPhotos cleaning = new CleaningPhotos();

    @Test
    void takes_a_real_portrait() throws IOException {
        Path portrait = Path.of(System.getProperty("exam.shared", "../shared"), "data/faces/astronaut.png");
        assumeTrue(Files.exists(portrait), "the shared test data is not here: " + portrait);

        BufferedImage clean = cleaned(Files.readAllBytes(portrait), "image/png");

        assertThat(clean.getWidth()).isEqualTo(512);
        assertThat(clean.getHeight()).isEqualTo(512);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "IMAGE/JPEG", "image/jpeg; charset=utf-8"})
    void takes_the_media_type_however_it_is_written(String contentType) {
        assertThat(cleaning.clean(jpeg(picture(320, 240)), contentType).jpeg()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "640, 480, 640, 480",
        "1280, 960, 1280, 960",
        "1281, 1000, 1280, 999",
        "3000, 4000, 960, 1280",
        "4032, 3024, 1280, 960",
        "7990, 400, 1280, 64",
        "240, 240, 240, 240"
    })
    void scales_down_to_1280_and_never_up(int width, int height, int cleanWidth, int cleanHeight) {
        BufferedImage clean = cleaned(jpeg(picture(width, height)), "image/jpeg");

        assertThat(clean.getWidth()).isEqualTo(cleanWidth);
        assertThat(clean.getHeight()).isEqualTo(cleanHeight);
    }

    @Test
    void keeps_within_900_kilobytes_however_busy_the_picture_is() {
        assertThat(cleaning.clean(png(noise(1_280)), "image/png").jpeg()).hasSizeLessThanOrEqualTo(900_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stands_upright_however_the_camera_was_held(int orientation) {
        BufferedImage upright = quarters(400, 300);

        BufferedImage clean = cleaned(withOrientation(jpeg(asStored(upright, orientation)), orientation), "image/jpeg");

        assertThat(clean.getWidth()).isEqualTo(400);
        assertThat(clean.getHeight()).isEqualTo(300);
        for (int quarter = 0; quarter < 4; quarter++) {
            assertAlike(colourOf(clean, quarter), QUARTERS.get(quarter));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void an_orientation_that_does_not_exist_changes_nothing(int orientation) {
        BufferedImage clean = cleaned(withOrientation(jpeg(quarters(400, 300)), orientation), "image/jpeg");

        assertAlike(colourOf(clean, 0), QUARTERS.get(0));
    }

    @Test
    void a_photo_is_written_without_what_the_camera_added() {
        byte[] clean = cleaning.clean(withOrientation(jpeg(picture(400, 300)), 6), "image/jpeg")
                .jpeg();

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void takes_pictures_in_whatever_way_pixels_are_kept(int type) {
        BufferedImage picture = new BufferedImage(400, 300, type);
        picture.getGraphics().drawImage(quarters(400, 300), 0, 0, null);

        assertThat(cleaned(png(picture), "image/png").getWidth()).isEqualTo(400);
    }

    private BufferedImage cleaned(byte[] file, String contentType) {
        return opened(cleaning.clean(file, contentType).jpeg());
    }

    private static BufferedImage quarters(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(
                        x, y, QUARTERS.get((y * 2 / height) * 2 + x * 2 / width).getRGB());
            }
        }
        return picture;
    }

    /**
     * The rows and columns a camera would store, by the words of the Exif standard: for each orientation, which side
     * of the scene the first row and the first column show.
     */
    private static BufferedImage asStored(BufferedImage scene, int orientation) {
        boolean rowsAcross = orientation <= 4;
        boolean rowsReversed = List.of(3, 4, 6, 7).contains(orientation);
        boolean columnsReversed = List.of(2, 3, 7, 8).contains(orientation);
        int rows = rowsAcross ? scene.getHeight() : scene.getWidth();
        int columns = rowsAcross ? scene.getWidth() : scene.getHeight();
        BufferedImage stored = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int alongRows = rowsReversed ? rows - 1 - row : row;
                int alongColumns = columnsReversed ? columns - 1 - column : column;
                int x = rowsAcross ? alongColumns : alongRows;
                int y = rowsAcross ? alongRows : alongColumns;
                stored.setRGB(column, row, scene.getRGB(x, y));
            }
        }
        return stored;
    }

    private static Color colourOf(BufferedImage picture, int quarter) {
        int x = picture.getWidth() * (1 + 2 * (quarter % 2)) / 4;
        int y = picture.getHeight() * (1 + 2 * (quarter / 2)) / 4;
        return new Color(picture.getRGB(x, y));
    }

    private static void assertAlike(Color actual, Color wanted) {
        assertThat(actual.getRed()).isCloseTo(wanted.getRed(), within(12));
        assertThat(actual.getGreen()).isCloseTo(wanted.getGreen(), within(12));
        assertThat(actual.getBlue()).isCloseTo(wanted.getBlue(), within(12));
    }
}
