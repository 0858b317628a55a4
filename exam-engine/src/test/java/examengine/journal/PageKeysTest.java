package examengine.journal;

import static examengine.journal.UnsentFiles.MAC;
import static examengine.journal.UnsentFiles.OTHER_SECRET;
import static examengine.journal.UnsentFiles.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeysTest {

    private final PageKeys keys = keys(SECRET, null);

    @Test
    void the_key_of_a_page_is_its_own() {
        assertThat(keys.keyOf("s-1", 3)).isEqualTo("oOoro-H6fIsXFVufakcMg9cRs742ObCXliLdc7o1raw");
        assertThat(keys.keyOf("s-1", 4)).isNotEqualTo(keys.keyOf("s-1", 3));
        assertThat(keys.keyOf("s-2", 3)).isNotEqualTo(keys.keyOf("s-1", 3));
    }

    @Test
    void a_file_is_known_by_the_page_that_signed_it() {
        assertThat(keys.authenticates(UnsentFiles.signed(MAC))).isTrue();
    }

    @Test
    void a_file_signed_before_the_secret_was_changed_is_still_known() {
        assertThat(keys(OTHER_SECRET, SECRET).authenticates(UnsentFiles.signed(MAC)))
                .isTrue();
    }

    @Test
    void a_file_without_a_mac_proves_nothing() {
        assertThat(keys.authenticates(UnsentFiles.signed(""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "llbiN5sSFYFJd3uNE2x-KfRe-fvFZIvRcB8foteRgHY=",
                "LlbiN5sSFYFJd3uNE2x-KfRe-fvFZIvRcB8foteRgHY"
            })
    void a_mac_that_does_not_fit_is_refused(String mac) {
        assertThatThrownBy(() -> keys.authenticates(UnsentFiles.signed(mac))).hasMessage("file-not-authentic");
    }

    @Test
    void a_changed_answer_or_another_page_is_refused() {
        assertThatThrownBy(() -> keys.authenticates(UnsentFiles.of(3, "B", MAC)))
                .hasMessage("file-not-authentic");
        assertThatThrownBy(() -> keys.authenticates(UnsentFiles.of(2, "A", MAC)))
                .hasMessage("file-not-authentic");
    }

    @Test
    void a_file_signed_under_a_secret_nobody_knows_any_more_is_refused() {
        PageKeys later = keys(OTHER_SECRET, null);

        assertThatThrownBy(() -> later.authenticates(UnsentFiles.signed(MAC))).hasMessage("file-not-authentic");
    }

    private static PageKeys keys(String secret, String former) {
        PageKeys keys = new PageKeys();
        keys.secret = secret;
        keys.formerSecret = Optional.ofNullable(former);
        keys.derive();
        return keys;
    }
}
