package examengine.privacy.http;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.identity.HeldPhoto;
import examengine.identity.PhotoKind;
import examengine.web.Language;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotoWordsTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_photo_has_a_purpose_and_viewers(Language language) {
        PhotoWords words = PhotoWords.in(language);

        assertThat(PhotoKind.values()).allSatisfy(kind -> {
            assertThat(words.purposeOf(kind)).isNotBlank();
            assertThat(words.seenBy(kind)).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_why_a_photo_stays_only_where_it_does(Language language) {
        PhotoWords words = PhotoWords.in(language);

        assertThat(words.whyItStays(photo(null, false, true))).isNull();
        assertThat(words.whyItStays(photo(AT, false, false))).isNull();
        assertThat(words.whyItStays(photo(AT, false, true))).isNotBlank();
        assertThat(words.whyItStays(photo(null, true, true))).isNotBlank();
    }

    private static HeldPhoto photo(Instant withdrawnAt, boolean undecided, boolean unfinished) {
        return new HeldPhoto(
                "p",
                "li",
                "s",
                PhotoKind.ENTRY,
                AT,
                AT.plusSeconds(9),
                withdrawnAt,
                null,
                undecided,
                unfinished,
                false);
    }
}
