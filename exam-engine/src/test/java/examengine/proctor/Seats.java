package examengine.proctor;

import examengine.live.Integrity;
import examengine.live.LiveSeat;
import examengine.live.Positions;
import examengine.live.Presence;
import examengine.live.Progress;
import examengine.sitting.SittingState;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Seats to try things on. */
final class Seats {

    static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private Seats() {}

    static Seat empty(String candidate) {
        return Seat.empty(new Seat.Person(candidate, "李娜", "1101**********0012", true), "A", "7", 100, "x1");
    }

    static Seat taken(String candidate, String sitting) {
        return empty(candidate).with(running(candidate, sitting)).at(NOON);
    }

    static SittingFacts running(String candidate, String sitting) {
        return facts(candidate, sitting, SittingState.IN_PROGRESS, 1, Set.of());
    }

    static SittingFacts facts(
            String candidate, String sitting, SittingState state, long lease, Set<String> openReviews) {
        return new SittingFacts(sitting, candidate, 1, state, NOON, NOON.plusSeconds(7200), NOON, lease, openReviews);
    }

    /** So many answers, and a sign of life at noon. */
    static LiveSeat heard(int answers, int changes) {
        Progress progress = new Progress(new Positions(List.of((1L << answers) - 1)), new Positions(List.of()), true);
        Presence presence = new Presence(NOON.toEpochMilli(), true, NOON.toEpochMilli());
        return new LiveSeat("x1", progress, presence, new Integrity(List.of(), 0), changes);
    }
}
