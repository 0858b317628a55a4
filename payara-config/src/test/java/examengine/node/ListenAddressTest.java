package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {

    @Test
    void without_a_word_it_is_this_machine_only() {
        assertThat(listen(Map.of()).url()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void a_wildcard_is_named_by_an_address_that_can_be_visited() {
        assertThat(listen(Map.of("EXAM_HTTP_ADDRESS", "0.0.0.0")).url()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void an_ipv6_address_stands_in_brackets() {
        assertThat(listen(Map.of("EXAM_HTTP_ADDRESS", "::1")).url()).isEqualTo("http://[0:0:0:0:0:0:0:1]:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "8080.0"})
    void refuses_what_is_no_port(String port) {
        assertThatThrownBy(() -> listen(Map.of("EXAM_HTTP_PORT", port))).isInstanceOf(StartRefusal.class);
    }

    private static ListenAddress listen(Map<String, String> environment) {
        return ListenAddress.from(new Given(new Properties(), environment));
    }
}
