package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.cluster.Sight.Node;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final UUID OLD = new UUID(0, 1);
    private static final UUID YOUNG = new UUID(0, 2);
    private static final UUID YOUNGEST = new UUID(0, 3);

    private final Sight sight = new Sight();

    @Test
    void a_node_alone_sees_all_there_is() {
        at(0, signs(OLD, 0)).from(OLD);

        assertThat(sight.isBlind()).isFalse();
    }

    @Test
    void a_member_that_died_is_not_missed() {
        at(0, signs(OLD, 0), signs(YOUNG, 0)).from(OLD, YOUNG);

        for (int second = 1; second <= 12; second++) {
            at(second, signs(OLD, second), signs(YOUNG, 0)).from(OLD);
            assertThat(sight.isBlind()).as("after %d s", second).isFalse();
        }
    }

    @Test
    void of_two_parted_nodes_the_younger_one_is_blind_after_five_seconds() {
        at(0, signs(OLD, 0), signs(YOUNG, 0)).from(OLD, YOUNG);

        for (int second = 1; second <= 5; second++) {
            at(second, signs(OLD, second), signs(YOUNG, second)).from(YOUNG);
            assertThat(sight.isBlind()).as("after %d s", second).isFalse();
        }
        at(6, signs(OLD, 6), signs(YOUNG, 6)).from(YOUNG);
        assertThat(sight.isBlind()).isTrue();
    }

    @Test
    void of_two_parted_nodes_the_older_one_goes_on() {
        for (int second = 0; second <= 12; second++) {
            at(second, signs(OLD, second), signs(YOUNG, second)).from(OLD);
        }

        assertThat(sight.isBlind()).isFalse();
    }

    @Test
    void the_larger_part_goes_on_without_the_oldest() {
        for (int second = 0; second <= 12; second++) {
            at(second, signs(OLD, second), signs(YOUNG, second), signs(YOUNGEST, second))
                    .from(YOUNG, YOUNGEST);
        }

        assertThat(sight.isBlind()).isFalse();
    }

    @Test
    void the_smaller_part_is_blind_even_with_the_oldest() {
        for (int second = 0; second <= 12; second++) {
            at(second, signs(OLD, second), signs(YOUNG, second), signs(YOUNGEST, second))
                    .from(OLD);
        }

        assertThat(sight.isBlind()).isTrue();
    }

    @Test
    void it_sees_again_once_the_parts_have_met() {
        for (int second = 0; second <= 12; second++) {
            at(second, signs(OLD, second), signs(YOUNG, second)).from(YOUNG);
        }

        at(13, signs(OLD, 13), signs(YOUNG, 13)).from(OLD, YOUNG);

        assertThat(sight.isBlind()).isFalse();
    }

    @Test
    void a_newcomer_that_misses_a_living_node_does_not_serve_yet() {
        at(0, signs(OLD, 0), signs(YOUNG, 0)).from(YOUNG);

        assertThat(sight.isBlind()).isTrue();
    }

    @Test
    void a_newcomer_after_a_crash_of_all_serves_once_the_dead_are_known_to_be_dead() {
        at(1, signs(OLD, 0), signs(YOUNG, 1)).from(YOUNG);
        assertThat(sight.isBlind()).isTrue();

        at(6, signs(OLD, 0), signs(YOUNG, 6)).from(YOUNG);

        assertThat(sight.isBlind()).isFalse();
    }

    private static Node signs(UUID id, int second) {
        return new Node(id, START.minusSeconds(100 - id.getLeastSignificantBits()), START.plusSeconds(second));
    }

    private Registered at(int second, Node... nodes) {
        return new Registered(List.of(nodes), START.plusSeconds(second));
    }

    private final class Registered {

        private final List<Node> nodes;
        private final Instant now;

        Registered(List<Node> nodes, Instant now) {
            this.nodes = nodes;
            this.now = now;
        }

        void from(UUID... members) {
            Set<UUID> view = Arrays.stream(members).collect(Collectors.toSet());
            sight.see(nodes, view, now);
        }
    }
}
