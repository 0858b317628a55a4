package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerFiguresTest {

    @Test
    void reads_what_a_node_tells() {
        ServerFigures figures = ServerFigures.of(
                """
                # TYPE gc_time_seconds_total counter
                gc_time_seconds_total{mp_scope="base",name="G1 Young Generation"} 2.5
                gc_time_seconds_total{mp_scope="base",name="G1 Old Generation"} 0.5
                memory_usedHeap_bytes{mp_scope="base"} 1.048576E8
                system_cpu_load{mp_scope="vendor"} 0.25
                thread_count{mp_scope="base"} 71.0
                """);

        assertThat(figures).isEqualTo(new ServerFigures(0.25, 100, 3, 71));
    }

    @Test
    void knows_nothing_where_nothing_is_told() {
        assertThat(ServerFigures.of("<html>")).isEqualTo(ServerFigures.UNKNOWN);
    }
}
