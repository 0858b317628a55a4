package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.sitting.SittingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionBoardTest {

    private final SessionBoard board = new SessionBoard();
    private final List<Change> changes = new ArrayList<>();

    @Test
    void a_first_reading_is_a_new_shape_and_no_changes() {
        assertThat(board.read(List.of(Seats.taken("c1", "s1")), NOON)).isEmpty();
        assertThat(board.wasReshaped()).isTrue();
    }

    @Test
    void the_same_reading_changes_nothing() {
        reads(Seats.taken("c1", "s1"));

        assertThat(board.read(List.of(Seats.taken("c1", "s1")), NOON)).isEmpty();
        assertThat(board.wasReshaped()).isFalse();
    }

    @Test
    void a_candidate_added_to_the_roster_is_a_new_shape() {
        reads(Seats.empty("c1"));
        board.read(List.of(Seats.empty("c1"), Seats.empty("c2")), NOON);

        assertThat(board.wasReshaped()).isTrue();
    }

    @Test
    void a_candidate_who_entered_is_a_change() {
        reads(Seats.empty("c1"));

        List<Change> entered = board.read(List.of(Seats.running("c1", "s1")), Map.of(), NOON);

        assertThat(entered).singleElement().satisfies(change -> {
            assertThat(change.before().sitting()).isNull();
            assertThat(change.after().sitting().id()).isEqualTo("s1");
        });
    }

    @Test
    void an_answer_is_heard_without_reading() {
        reads(Seats.taken("c1", "s1"));

        assertThat(board.hear("s1", Seats.heard(5, 0), NOON, changes)).isTrue();
        assertThat(changes).singleElement().satisfies(change -> assertThat(
                        change.after().live().progress().answered().count())
                .isEqualTo(5));
    }

    @Test
    void a_changed_row_has_to_be_read() {
        reads(Seats.taken("c1", "s1"));

        assertThat(board.hear("s1", Seats.heard(5, 1), NOON, changes)).isFalse();
        assertThat(changes).isEmpty();
    }

    @Test
    void an_unknown_sitting_has_to_be_read() {
        reads(Seats.empty("c1"));

        assertThat(board.hear("s1", Seats.heard(0, 0), NOON, changes)).isFalse();
    }

    @Test
    void news_of_an_earlier_attempt_does_not_touch_the_present_one() {
        reads(Seats.taken("c1", "s1"));
        board.read(List.of(Seats.running("c1", "s2")), Map.of(), NOON);

        assertThat(board.hear("s1", Seats.heard(5, 0), NOON, changes)).isFalse();
    }

    @Test
    void a_connection_that_grew_old_is_a_change() {
        reads(Seats.taken("c1", "s1"));

        assertThat(board.age(NOON.plusSeconds(31)))
                .extracting(change -> change.after().connection())
                .containsExactly(Connection.IDLE);
    }

    @Test
    void a_connection_that_is_as_it_was_is_none() {
        reads(Seats.taken("c1", "s1"));

        assertThat(board.age(NOON.plusSeconds(29))).isEmpty();
    }

    @Test
    void a_finished_sitting_expects_no_page() {
        reads(Seats.taken("c1", "s1"));
        SittingFacts released = Seats.facts("c1", "s1", SittingState.RELEASED, 1, Set.of());

        assertThat(board.read(List.of(released), Map.of(), NOON))
                .extracting(change -> change.after().connection())
                .containsExactly(Connection.NONE);
    }

    private void reads(Seat... roster) {
        board.read(List.of(roster), NOON);
        board.wasReshaped();
    }
}
