package examengine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_matches_its_own_password_and_no_other() {
        String hash = passwords.hash("正确的密码 battery");

        assertThat(passwords.matches("正确的密码 battery", hash)).isTrue();
        assertThat(passwords.matches("正确的密码 batterz", hash)).isFalse();
    }

    @Test
    void the_same_password_never_hashes_to_the_same_text() {
        assertThat(passwords.hash("exam-demo")).isNotEqualTo(passwords.hash("exam-demo"));
    }

    @Test
    void the_hash_of_a_public_password_matches_it_and_no_other() {
        String hash = passwords.hashOfPublic("exam-demo");

        assertThat(passwords.matches("exam-demo", hash)).isTrue();
        assertThat(passwords.matches("exam-dema", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short7!", "12345678", "Password", "aaaaaaaaaaaa", "ababababab"})
    void weak_ones_are_refused(String password) {
        assertThatThrownBy(() -> passwords.demandStrength(password))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("weak-password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "安全员考试一二三四", "Kx9!mm2#"})
    void long_or_varied_ones_are_taken(String password) {
        assertThatCode(() -> passwords.demandStrength(password)).doesNotThrowAnyException();
    }
}
