package examengine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealKeyTest {

    /** RFC 8032, 7.1, tests 1 and 2, whose messages are text: nothing, and the letter r. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + " d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
                + " e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + " 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, r,"
                + " 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    })
    void signs_as_the_standard_says(String seed, String publicKey, String text, String signature)
            throws GeneralSecurityException {
        SealKey key = SealKey.ofSeed(HexFormat.of().parseHex(seed));

        assertThat(HexFormat.of()
                        .formatHex(Base64.getDecoder().decode(key.trusted().encoded())))
                .endsWith(publicKey);
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(key.sign(text))))
                .isEqualTo(signature);
    }

    @Test
    void what_was_signed_is_recognised_with_the_published_key_alone() {
        TrustedKey published = TrustedKey.of(Evidence.KEY.trusted().encoded());

        assertThat(published.id()).isEqualTo(Evidence.KEY.trusted().id());
        assertThat(published.signed("text", Evidence.KEY.sign("text"))).isTrue();
    }

    @Test
    void another_text_or_another_key_does_not_fit() {
        String signature = Evidence.KEY.sign("text");

        assertThat(Evidence.KEY.trusted().signed("Text", signature)).isFalse();
        assertThat(Evidence.OTHER_KEY.trusted().signed("text", signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "AAAA"})
    void what_is_no_signature_does_not_fit(String signature) {
        assertThat(Evidence.KEY.trusted().signed("text", signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "AAAA"})
    void what_is_no_key_is_not_trusted(String key) {
        assertThatThrownBy(() -> TrustedKey.of(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
