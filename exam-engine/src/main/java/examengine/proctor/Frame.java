package examengine.proctor;

import static examengine.proctor.SeatJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something told to watchers, encoded once for all of them; each gets it under a number of its own.
 *
 * @param body the JSON object without its first brace
 */
record Frame(Kind kind, String body) {

    enum Kind {
        ROSTER,
        UPDATE,
        ALERT,
        TICK
    }

    static Frame roster(Collection<Seat> seats, Instant now) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        seats.forEach(seat -> all.add(SeatJson.whole(seat)));
        return of(Kind.ROSTER, timed(now).add("seats", all));
    }

    /** Empty when nothing of the changes can be seen. */
    static Optional<Frame> update(Collection<Change> changes, Instant now) {
        List<JsonObject> seen = changes.stream()
                .map(change -> SeatJson.difference(change.before(), change.after()))
                .filter(seat -> seat.size() > SeatJson.IDS)
                .toList();
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(of(Kind.UPDATE, timed(now).add("seats", JSON.createArrayBuilder(seen))));
    }

    static Frame alert(Alert alert) {
        return of(
                Kind.ALERT,
                JSON.createObjectBuilder()
                        .add("sitting", alert.sitting())
                        .add("name", alert.name())
                        .add("alert", alert.kind().name())
                        .add("severity", alert.kind().severity())
                        .add("at", SeatJson.iso(alert.at())));
    }

    static Frame tick(Instant now) {
        return of(Kind.TICK, timed(now));
    }

    String text(long number) {
        return "{\"kind\":\"" + kind + "\",\"seq\":" + number + "," + body;
    }

    private static JsonObjectBuilder timed(Instant now) {
        return JSON.createObjectBuilder().add("serverTime", SeatJson.iso(now));
    }

    private static Frame of(Kind kind, JsonObjectBuilder fields) {
        return new Frame(kind, fields.build().toString().substring(1));
    }
}
