package examengine.proctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://exam.example, exam.example, true",
                "https://exam.example:443, exam.example, true",
                "https://EXAM.example, exam.example, true",
                "http://127.0.0.1:8081, 127.0.0.1:8081, true",
                "http://localhost:8080, localhost:8080, true",
                "http://[::1]:8080, [::1]:8080, true",
                "http://exam.example, exam.example, false",
                "https://exam.example:8443, exam.example, false",
                "https://evil.example, exam.example, false",
                "https://evil.example, evil.example, false",
                "https://exam.example.evil.example, exam.example, false",
                "http://localhost:3000, localhost:8080, false",
                "http://127.0.0.1:8080, exam.example, false",
                "null, exam.example, false",
                "not a page, exam.example, false",
                "-, exam.example, true",
                "http://127.0.0.1:8080, -, false"
            })
    void of_all_pages_only_the_engine_s_own_may_open_a_socket(String origin, String host, boolean own) {
        assertThat(new Origins("https://exam.example").isOwn(origin, host)).isEqualTo(own);
    }
}
