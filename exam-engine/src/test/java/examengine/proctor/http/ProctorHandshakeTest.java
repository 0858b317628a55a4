package examengine.proctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProctorHandshakeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "exam_session=abc, abc",
                "lang=zh; exam_session=abc, abc",
                "exam_session=abc; lang=zh, abc",
                "exam_session=a=b, a=b",
                "not_exam_session=abc, ''",
                "'', ''",
                "-, ''"
            })
    void finds_the_session_token_among_the_cookies(String cookies, String token) {
        assertThat(ProctorHandshake.token(cookies)).isEqualTo(token);
    }
}
