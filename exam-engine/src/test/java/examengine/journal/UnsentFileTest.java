package examengine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.journal.UnsentFile.Typed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsentFileTest {

    private static final String AT = "2026-11-20T03:00:10.000Z";

    @Test
    void the_text_under_the_mac_names_every_field_in_the_order_of_positions() {
        assertThat(UnsentFiles.signed("").text())
                .isEqualTo(
                        """
                        examengine-unsent-answers/1
                        s-1
                        3
                        2026-11-20T03:00:10.000Z
                        1|3|A|2026-11-20T02:58:00.123Z
                        2|5||2026-11-20T02:59:00.000Z
                        10|1|AC|2026-11-20T02:59:30.000Z""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-11-20",
                "2026-13-20T03:00:10Z",
                "2026-11-20T03:00:10",
                "+99999-01-01T00:00:00Z"
            })
    void what_is_no_instant_is_refused(String written) {
        assertThatThrownBy(() -> new Typed(1, List.of("A"), 1, written)).hasMessage("unreadable-file");
        assertThatThrownBy(() -> new UnsentFile("s-1", 1, written, List.of(), ""))
                .hasMessage("unreadable-file");
    }

    @Test
    void a_position_that_comes_twice_is_refused() {
        Typed typed = new Typed(1, List.of("A"), 1, AT);

        assertThatThrownBy(() -> new UnsentFile("s-1", 1, AT, List.of(typed, typed), ""))
                .hasMessage("unreadable-file");
    }
}
