package examengine.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.cluster.DatabaseTime;
import examengine.kernel.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks a node whose clock is off. */
class TimeFilterTest {

    private final TimeFilter filter = new TimeFilter();

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_writes_is_told_to_try_again(DataSource database) throws SQLException {
        open(database, Duration.ofSeconds(-2));

        assertThatThrownBy(() -> filter.filter(request("PUT")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("retry"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_reads_is_let_through(DataSource database) throws SQLException {
        open(database, Duration.ofSeconds(-2));

        assertThatCode(() -> filter.filter(request("GET"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_writes_where_the_clock_is_right_is_let_through(DataSource database) throws SQLException {
        open(database, Duration.ZERO);

        assertThatCode(() -> filter.filter(request("PUT"))).doesNotThrowAnyException();
    }

    private void open(DataSource database, Duration ahead) throws SQLException {
        filter.time = new DatabaseTime(database, Clock.offset(Clock.systemUTC(), ahead));
        filter.time.compare();
    }

    private static ContainerRequestContext request(String method) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                TimeFilterTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, asked, arguments) -> method);
    }
}
