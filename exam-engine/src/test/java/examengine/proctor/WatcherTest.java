package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private static final Frame ROSTER = Frame.roster(List.of(), NOON);
    private static final Frame UPDATE = update();
    private static final Frame TICK = Frame.tick(NOON);
    private static final Frame ALERT = Frame.alert(new Alert("s1", "李娜", Alert.Kind.OFFLINE, NOON));

    private final RecordingLine line = new RecordingLine();
    private final Watcher watcher = new Watcher("x1", "hash", line, () -> null);

    @Test
    void hears_nothing_before_the_roster() {
        watcher.offer(UPDATE);
        watcher.offer(TICK);
        watcher.offer(ALERT);

        assertThat(line.sent).isEmpty();
    }

    @Test
    void hears_the_roster_first() {
        watcher.offer(ALERT);
        watcher.offer(ROSTER);
        line.drains();

        assertThat(line.kinds()).containsExactly("ROSTER", "ALERT");
    }

    @Test
    void gets_numbers_that_rise_by_one() {
        watcher.offer(ROSTER);
        line.drains();
        watcher.offer(UPDATE);
        watcher.offer(ALERT);
        line.drains();
        watcher.offer(TICK);

        assertThat(line.numbers()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void gets_one_frame_at_a_time() {
        watcher.offer(ROSTER);
        watcher.offer(UPDATE);

        assertThat(line.kinds()).containsExactly("ROSTER");
    }

    @Test
    void gets_the_next_frame_when_the_one_before_has_arrived() {
        watcher.offer(ROSTER);
        watcher.offer(UPDATE);
        line.arrives();

        assertThat(line.kinds()).containsExactly("ROSTER", "UPDATE");
    }

    @Test
    void wants_a_roster_instead_of_a_growing_queue() {
        watcher.offer(ROSTER);
        IntStream.range(0, 10).forEach(n -> watcher.offer(UPDATE));
        line.drains();

        assertThat(line.kinds()).containsExactly("ROSTER");
        assertThat(watcher.wantsRoster()).isTrue();
    }

    @Test
    void wants_no_roster_while_the_line_is_busy() {
        watcher.offer(ROSTER);
        watcher.fallBehind();

        assertThat(watcher.wantsRoster()).isFalse();
    }

    @Test
    void goes_on_counting_after_it_fell_behind() {
        watcher.offer(ROSTER);
        IntStream.range(0, 10).forEach(n -> watcher.offer(UPDATE));
        line.drains();
        watcher.offer(ROSTER);
        line.drains();
        watcher.offer(UPDATE);

        assertThat(line.kinds()).containsExactly("ROSTER", "ROSTER", "UPDATE");
        assertThat(line.numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void keeps_the_latest_fifty_alerts_for_a_slow_line() {
        watcher.offer(ROSTER);
        IntStream.range(0, 80).forEach(n -> watcher.offer(ALERT));
        line.drains();

        assertThat(line.sent).hasSize(51);
    }

    @Test
    void is_spared_a_tick_while_another_frame_is_on_its_way() {
        watcher.offer(ROSTER);
        watcher.offer(TICK);
        line.drains();

        assertThat(line.kinds()).containsExactly("ROSTER");
    }

    @Test
    void is_closed_when_a_frame_does_not_arrive() {
        watcher.offer(ROSTER);
        line.breaks();

        assertThat(line.closings).containsExactly(Line.Closing.BROKEN);
    }

    @Test
    void hears_nothing_once_closed() {
        watcher.close(Line.Closing.SIGNED_OUT);
        watcher.offer(ROSTER);

        assertThat(line.sent).isEmpty();
    }

    @Test
    void is_closed_once() {
        watcher.close(Line.Closing.SIGNED_OUT);
        watcher.close(Line.Closing.BROKEN);

        assertThat(line.closings).containsExactly(Line.Closing.SIGNED_OUT);
    }

    @Test
    void is_closed_when_there_is_an_objection_by_now() {
        Watcher unassigned = new Watcher("x1", "hash", line, () -> Line.Closing.NOT_ASSIGNED);
        unassigned.recheck();

        assertThat(line.closings).containsExactly(Line.Closing.NOT_ASSIGNED);
    }

    @Test
    void stays_as_long_as_there_is_no_objection() {
        watcher.recheck();

        assertThat(line.closings).isEmpty();
    }

    private static Frame update() {
        Change entered = new Change(Seats.empty("c1"), Seats.taken("c1", "s1"));
        return Frame.update(List.of(entered), NOON).orElseThrow();
    }
}
