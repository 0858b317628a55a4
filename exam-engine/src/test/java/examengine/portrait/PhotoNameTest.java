package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** File names that tell whose portrait it is, and others. */
class PhotoNameTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101198001010010.jpg",
                "110101198001010010$头像.jpg",
                "110101198001010010＄头像.JPG",
                "一班/李娜/110101198001010010.jpeg",
                "一班\\110101198001010010.jpg",
                " 110101198001010010 .jpg"
            })
    void reads_the_number(String name) {
        assertThat(of(name).number()).contains("110101198001010010");
    }

    @ParameterizedTest
    @CsvSource({
        "110101198001010011.jpg, portrait-id-invalid",
        "110101198002300010.jpg, portrait-id-invalid",
        "李娜.jpg, portrait-name",
        "IMG_20261201.jpg, portrait-name",
        "110101198001010010, portrait-name",
        "11010119800101001.jpg, portrait-name",
        "110101198001010010 (2).jpg, portrait-name",
        ".jpg, portrait-name"
    })
    void says_what_is_wrong_with_a_name(String name, String code) {
        assertThat(of(name).number()).isEmpty();
        assertThat(of(name).findings()).extracting(Finding::code).containsExactly(code);
    }

    private static PhotoName of(String name) {
        return PhotoName.of(new SentPhoto(name, new byte[0]), TODAY);
    }
}
