package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import examengine.sitting.SittingState;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchedSessionTest {

    private static final int BEAT = 250;

    private final RosterOnPaper roster = new RosterOnPaper();
    private final WatchedSession session = new WatchedSession("x1", roster);
    private final RecordingLine line = new RecordingLine();
    private final Watcher watcher = new Watcher("x1", "hash", line, () -> null);

    @BeforeEach
    void watch() {
        roster.seats.add(Seats.taken("c1", "s1").with(Seats.heard(0, 0)));
        roster.seats.add(Seats.empty("c2"));
        session.watchers().add(watcher);
    }

    @Test
    void tells_the_roster_at_the_first_beat() {
        beatsAt(0);

        assertThat(line.kinds()).first().isEqualTo("ROSTER");
    }

    @Test
    void tells_many_answers_of_one_beat_in_one_update() {
        beatsAt(0);
        IntStream.rangeClosed(1, 30).forEach(n -> session.hear("s1", Seats.heard(n, 0)));
        beatsAt(BEAT);

        assertThat(line.kinds()).filteredOn("UPDATE"::equals).hasSize(1);
        assertThat(line.sent).last().asString().contains("\"answered\":30");
    }

    @Test
    void tells_nothing_when_nothing_happened() {
        beatsAt(0);
        int told = line.sent.size();
        beatsAt(BEAT);

        assertThat(line.sent).hasSize(told);
    }

    @Test
    void reads_a_sitting_whose_row_has_changed() {
        beatsAt(0);
        roster.sittings.put("s1", Seats.facts("c1", "s1", SittingState.SUSPENDED, 1, Set.of()));
        roster.live.put("s1", Seats.heard(0, 1));
        session.hear("s1", Seats.heard(0, 1));
        beatsAt(BEAT);

        assertThat(line.sent).last().asString().contains("SUSPENDED");
    }

    @Test
    void ticks_every_five_seconds() {
        IntStream.rangeClosed(0, 40).forEach(n -> beatsAt(n * BEAT));

        assertThat(line.kinds()).filteredOn("TICK"::equals).hasSize(2);
    }

    @Test
    void tells_the_whole_again_after_a_missed_frame() {
        beatsAt(0);
        watcher.fallBehind();
        beatsAt(BEAT);

        assertThat(line.kinds()).filteredOn("ROSTER"::equals).hasSize(2);
        assertThat(line.numbers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void reads_the_database_once_a_second_however_often_it_is_doubted() {
        IntStream.rangeClosed(0, 8).forEach(n -> {
            session.doubt();
            beatsAt(n * BEAT);
        });

        assertThat(roster.readings).isEqualTo(3);
    }

    @Test
    void reads_the_database_again_after_fifteen_seconds() {
        beatsAt(0);
        beatsAt(14_999);
        beatsAt(15_000);

        assertThat(roster.readings).isEqualTo(2);
    }

    @Test
    void goes_on_ageing_while_the_database_is_away() {
        beatsAt(0);
        roster.isAway = true;
        beatsAt(61_000);

        assertThat(line.sent).anyMatch(text -> text.contains("\"connection\":\"OFFLINE\""));
        assertThat(line.kinds()).contains("ALERT");
    }

    private void beatsAt(long millis) {
        catchThrowable(() -> session.beat(NOON.plusMillis(millis)));
        line.drains();
    }
}
