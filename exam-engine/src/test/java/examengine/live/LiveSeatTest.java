package examengine.live;

import static examengine.sitting.IntegrityEvent.Kind.FOCUS_BACK;
import static examengine.sitting.IntegrityEvent.Kind.FOCUS_LOST;
import static examengine.sitting.IntegrityEvent.Kind.PASTE;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.sitting.IntegrityEvent.Kind;
import java.time.Instant;
import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveSeatTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(10);

    @Test
    void counts_each_position_once() {
        LiveSeat seat = all(answered(1), answered(70), answered(1));

        assertThat(count(seat)).isEqualTo(2);
    }

    @Test
    void counts_a_cleared_answer_no_longer() {
        LiveSeat seat = all(answered(1), answered(2), cleared(1));

        assertThat(count(seat)).isEqualTo(1);
    }

    @Test
    void counts_an_answer_that_was_cleared_and_given_again() {
        LiveSeat seat = all(answered(1), cleared(1), answered(1));

        assertThat(count(seat)).isEqualTo(1);
    }

    @Test
    void is_not_whole_as_long_as_only_news_came() {
        assertThat(all(answered(1), answered(2)).progress().whole()).isFalse();
    }

    @Test
    void fills_up_from_the_database() {
        LiveSeat seat = all(answered(3), read(1, 2));

        assertThat(count(seat)).isEqualTo(3);
        assertThat(seat.progress().whole()).isTrue();
    }

    @Test
    void believes_what_was_heard_more_than_what_was_read() {
        LiveSeat seat = all(cleared(1), read(1, 2));

        assertThat(count(seat)).isEqualTo(1);
    }

    @Test
    void needs_no_second_reading() {
        LiveSeat seat = all(read(1, 2), cleared(2), read(1, 2));

        assertThat(count(seat)).isEqualTo(1);
    }

    @Test
    void shows_the_same_when_news_is_added_twice() {
        LiveSeat once = all(read(1), answered(2), noted(FOCUS_LOST, NOON));

        assertThat(once.and(answered(2)).and(noted(FOCUS_LOST, NOON))).isEqualTo(once);
    }

    @Test
    void adds_up_alike_whether_gathered_first_or_not() {
        LiveSeat oneByOne = all(read(1), cleared(1), answered(2), answered(1));
        LiveSeat gathered = read(1).and(all(cleared(1), answered(2), answered(1)));

        assertThat(gathered).isEqualTo(oneByOne);
    }

    @Test
    void was_seen_when_its_latest_sign_of_life_came() {
        LiveSeat seat = all(LiveSeat.seen("x1", true, LATER), LiveSeat.answered("x1", 1, false, NOON));

        assertThat(seat.presence().seenAt()).isEqualTo(LATER);
    }

    @Test
    void was_never_seen_without_a_sign_of_life() {
        assertThat(LiveSeat.changed("x1").presence().seenAt()).isNull();
    }

    @Test
    void an_answer_does_not_tell_that_the_page_is_in_front() {
        LiveSeat seat = all(LiveSeat.seen("x1", false, NOON), LiveSeat.answered("x1", 1, false, LATER));

        assertThat(seat.presence().visible()).isFalse();
    }

    @Test
    void a_lost_focus_is_a_flag() {
        assertThat(noted(FOCUS_LOST, NOON).integrity().flags()).containsExactly("FOCUS_LOST");
    }

    @Test
    void a_focus_that_came_back_is_none() {
        LiveSeat seat = all(noted(FOCUS_LOST, NOON), noted(FOCUS_BACK, LATER));

        assertThat(seat.integrity().flags()).isEmpty();
    }

    @Test
    void a_focus_lost_again_is_one_again() {
        LiveSeat seat = all(noted(FOCUS_LOST, NOON), noted(FOCUS_BACK, NOON), noted(FOCUS_LOST, LATER));

        assertThat(seat.integrity().flags()).containsExactly("FOCUS_LOST");
        assertThat(seat.integrity().focusLostMillis()).isEqualTo(LATER.toEpochMilli());
    }

    @Test
    void what_cannot_be_undone_stays_a_flag() {
        LiveSeat seat = all(noted(PASTE, NOON), noted(FOCUS_BACK, LATER));

        assertThat(seat.integrity().flags()).containsExactly("PASTE");
    }

    @Test
    void counts_how_often_the_row_has_changed() {
        assertThat(all(LiveSeat.changed("x1"), answered(1), LiveSeat.changed("x1"))
                        .changes())
                .isEqualTo(2);
    }

    private static LiveSeat all(LiveSeat... heard) {
        return Stream.of(heard).reduce(LiveSeat::and).orElseThrow();
    }

    private static LiveSeat answered(int position) {
        return LiveSeat.answered("x1", position, false, NOON);
    }

    private static LiveSeat cleared(int position) {
        return LiveSeat.answered("x1", position, true, NOON);
    }

    private static LiveSeat noted(Kind kind, Instant at) {
        return LiveSeat.noted("x1", kind, at);
    }

    private static LiveSeat read(int... positions) {
        BitSet answered = new BitSet();
        for (int position : positions) {
            answered.set(position);
        }
        return LiveSeat.read("x1", answered);
    }

    private static int count(LiveSeat seat) {
        return seat.progress().answered().count();
    }
}
