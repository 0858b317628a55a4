package examengine.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyInUseTest {

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_first_key_is_taken_and_the_same_one_goes_on(DataSource database) {
        KeyInUse key = over(database);

        assertThatCode(() -> {
                    key.confirm(List.of("first"));
                    key.confirm(List.of("first"));
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void another_key_is_kept_out(DataSource database) throws SQLException {
        KeyInUse key = over(database);
        key.confirm(List.of("first"));

        assertThatThrownBy(() -> key.confirm(List.of("second")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("EXAM_SECRET_KEY_OLD");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_new_key_takes_over_where_the_former_one_is_given(DataSource database) throws SQLException {
        KeyInUse key = over(database);
        key.confirm(List.of("first"));
        key.confirm(List.of("second", "first"));

        assertThatThrownBy(() -> key.confirm(List.of("first"))).isInstanceOf(StartFailure.class);
        assertThatCode(() -> key.confirm(List.of("second"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_node_knows_that_another_one_brought_a_newer_key(DataSource database) throws SQLException {
        KeyInUse key = over(database);
        key.confirm(List.of("first", "second"));
        assertThat(key.isLatest("first")).isTrue();

        key.confirm(List.of("second", "first"));

        assertThat(key.isLatest("first")).isFalse();
        assertThat(key.isLatest("second")).isTrue();
    }

    private static KeyInUse over(DataSource database) {
        KeyInUse key = new KeyInUse();
        key.database = database;
        key.clock = Clock.systemUTC();
        return key;
    }
}
