package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {

    @ParameterizedTest
    @CsvSource({
        "高处作业应系安全带，𠮷, UTF-8",
        "高处作业应系安全带，镕堃, GB18030",
        "高处作业应系安全带, UTF-16",
        "Sécurité – à l’été, UTF-8",
        "Sécurité – à l’été, windows-1252",
        "naïve Übung groß, windows-1252",
        "plain, US-ASCII"
    })
    void tells_the_encoding_from_the_bytes(String text, String charset) {
        assertThat(TextDecoding.text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void drops_the_byte_order_mark() {
        assertThat(TextDecoding.text("\uFEFF题".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("题");
        assertThat(TextDecoding.text("\uFEFF题".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("题");
        assertThat(TextDecoding.text("\uFEFF题".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("题");
    }

    @Test
    void does_not_take_a_truncated_file_for_another_encoding() {
        byte[] whole = "高处作业应系安全带，并设置防护栏杆".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoding.text(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("高处作业应系安全带，并设置防护栏\uFFFD");
    }
}
