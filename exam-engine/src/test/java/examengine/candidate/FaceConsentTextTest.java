package examengine.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaceConsentTextTest {

    @Test
    void speaks_chinese_unless_english_is_wanted() {
        assertThat(FaceConsentText.in(Locale.FRENCH)).isEqualTo(FaceConsentText.in(Locale.CHINESE));
    }

    @Test
    void names_its_version_in_both_languages() {
        assertThat(FaceConsentText.in(Locale.CHINESE)).contains("第" + FaceConsentText.VERSION + "版");
        assertThat(FaceConsentText.in(Locale.ENGLISH)).contains("version " + FaceConsentText.VERSION);
    }

    @Test
    void says_in_both_languages_that_refusing_does_no_harm() {
        assertThat(FaceConsentText.in(Locale.CHINESE)).contains("可以不同意", "查验您的身份证件");
        assertThat(FaceConsentText.in(Locale.ENGLISH)).contains("You may refuse", "identity document");
    }
}
