package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.live.Integrity;
import examengine.live.LiveSeat;
import examengine.sitting.SittingState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertTest {

    private final Seat seat = Seats.taken("c1", "s1");

    @Test
    void a_check_that_enters_the_queue_is_told() {
        assertThat(kinds(seat, seat.with(facts(1, "k1")))).containsExactly(Alert.Kind.REVIEW_WAITING);
    }

    @Test
    void a_check_that_waits_already_is_not_told_again() {
        Seat waiting = seat.with(facts(1, "k1"));

        assertThat(kinds(waiting, waiting.with(facts(2, "k1")))).doesNotContain(Alert.Kind.REVIEW_WAITING);
    }

    @Test
    void a_check_that_leaves_the_queue_is_not_told() {
        assertThat(kinds(seat.with(facts(1, "k1")), seat)).isEmpty();
    }

    @Test
    void a_page_that_went_quiet_is_told_once() {
        Seat quiet = seat.at(NOON.plusSeconds(61));

        assertThat(kinds(seat, quiet)).containsExactly(Alert.Kind.OFFLINE);
        assertThat(kinds(quiet, quiet.at(NOON.plusSeconds(62)))).isEmpty();
    }

    @Test
    void another_page_that_took_over_is_told() {
        assertThat(kinds(seat, seat.with(facts(2)))).containsExactly(Alert.Kind.SUPERSEDED);
    }

    @Test
    void the_first_page_is_not_told() {
        assertThat(kinds(seat.with(facts(0)), seat)).isEmpty();
    }

    @Test
    void a_lost_focus_is_told_even_when_it_is_back_already() {
        LiveSeat before = seat.live();
        Integrity lostAndBack = new Integrity(List.of("FOCUS_LOST", "FOCUS_BACK"), NOON.toEpochMilli());
        LiveSeat after = new LiveSeat("x1", before.progress(), before.presence(), lostAndBack, 0);

        assertThat(kinds(seat, seat.with(after))).containsExactly(Alert.Kind.FOCUS_LOST);
    }

    @Test
    void a_candidate_who_enters_is_no_alert() {
        assertThat(kinds(Seats.empty("c1"), seat.with(facts(1, "k1")))).isEmpty();
    }

    private static SittingFacts facts(long lease, String... reviews) {
        return Seats.facts("c1", "s1", SittingState.IN_PROGRESS, lease, Set.of(reviews));
    }

    private static List<Alert.Kind> kinds(Seat before, Seat after) {
        return Alert.between(before, after, NOON).stream().map(Alert::kind).toList();
    }
}
