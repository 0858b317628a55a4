package examengine.proctor;

import examengine.live.LiveSeat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A roster without a database; it counts how often it is read and fails on demand. */
final class RosterOnPaper extends ReadingRoster {

    final List<Seat> seats = new ArrayList<>();
    final Map<String, SittingFacts> sittings = new HashMap<>();
    final Map<String, LiveSeat> live = new HashMap<>();
    int readings;
    boolean isAway;

    @Override
    List<Seat> whole(String examSession) {
        demandPresence();
        readings++;
        return List.copyOf(seats);
    }

    @Override
    Reading some(String examSession, Collection<String> ids) {
        demandPresence();
        return new Reading(ids.stream().map(sittings::get).toList(), live);
    }

    private void demandPresence() {
        if (isAway) {
            throw new IllegalStateException("the database is away");
        }
    }
}
