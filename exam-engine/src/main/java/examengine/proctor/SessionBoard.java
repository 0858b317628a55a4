package examengine.proctor;

import examengine.live.LiveSeat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The seats of one session as they were last told; every new look of them comes back as changes. One thread only. */
final class SessionBoard {

    private final Map<String, Seat> byCandidate = new LinkedHashMap<>();
    private final Map<String, String> candidates = new HashMap<>();
    private boolean reshaped;

    Collection<Seat> seats() {
        return byCandidate.values();
    }

    /** Takes a fresh reading of the whole roster. */
    List<Change> read(Collection<Seat> roster, Instant now) {
        Map<String, Seat> known = Map.copyOf(byCandidate);
        byCandidate.clear();
        candidates.clear();
        List<Change> changes = new ArrayList<>();
        for (Seat seat : roster) {
            put(Optional.ofNullable(known.get(seat.person().id())), seat.at(now), changes);
        }
        reshaped |= !known.keySet().equals(byCandidate.keySet());
        return changes;
    }

    /** Takes a fresh reading of some sittings; an earlier attempt than the one shown is passed over. */
    List<Change> read(Collection<SittingFacts> sittings, Map<String, LiveSeat> heard, Instant now) {
        List<Change> changes = new ArrayList<>();
        for (SittingFacts facts : sittings) {
            Seat known = byCandidate.get(facts.candidate());
            if (known != null && (known.sitting() == null || known.sitting().attempt() <= facts.attempt())) {
                LiveSeat live = heard.getOrDefault(facts.id(), LiveSeat.unheard(known.examSession()));
                put(Optional.of(known), known.with(facts).with(live).at(now), changes);
            }
        }
        return changes;
    }

    /**
     * Takes what was heard of a seat.
     *
     * @return whether that says all; if not, the sitting has to be read
     */
    boolean hear(String sitting, LiveSeat heard, Instant now, List<Change> changes) {
        Seat known = ofSitting(sitting);
        if (known == null
                || known.live().changes() != heard.changes()
                || !heard.progress().whole()) {
            return false;
        }
        put(Optional.of(known), known.with(heard).at(now), changes);
        return true;
    }

    /** Lets connections grow old. */
    List<Change> age(Instant now) {
        List<Change> changes = new ArrayList<>();
        for (Seat seat : List.copyOf(byCandidate.values())) {
            put(Optional.of(seat), seat.at(now), changes);
        }
        return changes;
    }

    /** Whether seats came or went since this was last asked. */
    boolean wasReshaped() {
        boolean was = reshaped;
        reshaped = false;
        return was;
    }

    private Seat ofSitting(String sitting) {
        return Optional.ofNullable(candidates.get(sitting))
                .map(byCandidate::get)
                .filter(seat -> seat.sitting() != null && seat.sitting().id().equals(sitting))
                .orElse(null);
    }

    private void put(Optional<Seat> before, Seat after, List<Change> changes) {
        byCandidate.put(after.person().id(), after);
        if (after.sitting() != null) {
            candidates.put(after.sitting().id(), after.person().id());
        }
        before.filter(seat -> !seat.equals(after)).ifPresent(seat -> changes.add(new Change(seat, after)));
    }
}
