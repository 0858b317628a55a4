package examengine.proctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    @ParameterizedTest
    @EnumSource(names = {"EXTEND", "SUSPEND", "RESUME", "SUBMIT"})
    void needs_a_reason(Action action) {
        assertThatThrownBy(() -> order(action, "  ", "text")).hasMessage("reason-required");
    }

    @Test
    void a_message_needs_no_reason() {
        assertThat(order(Action.MESSAGE, null, "still 10 minutes").reason()).isEmpty();
    }

    @Test
    void a_message_needs_a_text() {
        assertThatThrownBy(() -> order(Action.MESSAGE, "reason", " ")).hasMessage("text-required");
    }

    @Test
    void all_but_a_message_need_no_text() {
        assertThat(order(Action.SUSPEND, "power cut", null).text()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ANNUL")
    void is_refused_for_what_is_not_offered(Action action) {
        assertThatThrownBy(() -> order(action, "reason", "text")).hasMessage("action-not-offered");
    }

    @Test
    void keeps_words_without_the_blanks_around_them() {
        assertThat(order(Action.SUSPEND, " power cut ", null).reason()).isEqualTo("power cut");
    }

    private static Order order(Action action, String reason, String text) {
        return new Order(action, reason, text, Duration.ZERO, null);
    }
}
