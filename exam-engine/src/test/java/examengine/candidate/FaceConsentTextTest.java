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

    @Test
    void says_in_both_languages_what_a_machine_takes_from_a_face_and_how_long_that_is_kept() {
        assertThat(FaceConsentText.in(Locale.CHINESE)).contains("提取面部特征", "相似度", "随照片一并删除");
        assertThat(FaceConsentText.in(Locale.ENGLISH))
                .contains("features of the face are extracted", "how alike", "deleted together with the photo");
    }

    @Test
    void names_everybody_who_sees_photos() {
        assertThat(FaceConsentText.in(Locale.CHINESE)).contains("监考", "报名管理员", "考核人员");
        assertThat(FaceConsentText.in(Locale.ENGLISH)).contains("proctors", "registrars", "examiners");
    }
}
