package examengine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Pbkdf2Test {

    @ParameterizedTest
    @CsvSource({
        "a,                 salt,             1",
        "exam-demo,         0123456789abcdef, 2",
        "正确的密码 battery, 盐,               1000"
    })
    void it_derives_what_the_jdk_derives(String password, String salt, int iterations) throws Exception {
        assertThat(derived(password, salt, iterations)).isEqualTo(byTheJdk(password, salt, iterations));
    }

    /** A key longer than a block of SHA-512, 128 bytes, is digested first. */
    @ParameterizedTest
    @CsvSource({"127", "128", "129", "300"})
    void so_it_does_around_the_length_of_a_block(int length) throws Exception {
        String password = "x".repeat(length);

        assertThat(derived(password, "salt", 3)).isEqualTo(byTheJdk(password, "salt", 3));
    }

    private static byte[] derived(String password, String salt, int iterations) {
        return new Pbkdf2(bytes(password)).derive(bytes(salt), iterations);
    }

    private static byte[] byTheJdk(String password, String salt, int iterations) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), bytes(salt), iterations, 512);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
