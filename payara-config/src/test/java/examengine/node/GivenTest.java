package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class GivenTest {

    private static final String NAME = "exam.http.port";
    private static final String ARGUMENT = NAME + "=3";

    private final Properties properties = new Properties();

    @Test
    void a_system_property_wins_over_the_environment() {
        properties.setProperty(NAME, "1");
        assertThat(given(Map.of("EXAM_HTTP_PORT", "2")).value(NAME)).contains("1");
    }

    @Test
    void the_environment_wins_over_an_argument() {
        assertThat(given(Map.of("EXAM_HTTP_PORT", "2")).value(NAME)).contains("2");
    }

    @Test
    void an_argument_holds_where_nothing_else_is_said() {
        assertThat(given(Map.of()).value(NAME)).contains("3");
    }

    @Test
    void a_blank_variable_counts_as_unsaid() {
        assertThat(given(Map.of("EXAM_HTTP_PORT", "  ")).value(NAME)).contains("3");
    }

    @Test
    void what_nobody_said_is_empty() {
        assertThat(given(Map.of()).value("exam.db.url")).isEmpty();
    }

    private Given given(Map<String, String> environment) {
        return new Given(properties, environment, ARGUMENT);
    }
}
