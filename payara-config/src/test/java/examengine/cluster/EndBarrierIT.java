package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.figures.DueSittings;
import examengine.figures.DueSittings.Standing;
import examengine.hall.ExamHall;
import examengine.hall.Seat;
import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many sittings fall due in the same second, with three nodes there to close and grade them. */
@Tag("alone")
class EndBarrierIT {

    private static final int MANY = 200;
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Cluster cluster = Cluster.running();
    private final DueSittings sittings = new DueSittings(access());

    @Test
    void each_is_closed_once_and_graded_once_though_a_node_dies_over_it() {
        sitsOneToBeTheModel();
        sittings.make(MANY, Instant.now().plus(LATER));

        sittings.fallDueAt(Instant.now().plus(SOON).minus(DueSittings.GRACE));
        Patience.until("the first closed sitting", AT_MOST, () -> standing().closed() > 0);
        ExamNode unlucky = cluster.node(Cluster.NODES - 1);
        unlucky.killHard();
        Patience.until("the last score", AT_MOST, () -> standing().graded() == MANY);
        unlucky.restart();

        assertThat(standing()).isEqualTo(new Standing(MANY, MANY, 0, MANY));
    }

    private void sitsOneToBeTheModel() {
        Seat seat = new ExamHall(cluster.node(0).uri())
                .candidate("candidate19")
                .signsIn()
                .consents()
                .enters("practice");
        seat.showsFace();
        seat.opensPage().starts();
    }

    private Standing standing() {
        return sittings.standing();
    }

    private PostgresServer.Access access() {
        var database = cluster.database().access();
        return new PostgresServer.Access(database.url(), database.user(), database.password());
    }
}
