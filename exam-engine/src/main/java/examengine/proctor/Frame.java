package examengine.proctor;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;

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
        JsonArrayBuilder all = Json.createArrayBuilder();
        seats.forEach(seat -> all.add(SeatJson.whole(seat)));
        return of(Kind.ROSTER, timed(now).add("seats", all));
    }

    static Frame update(Collection<Change> changes, Instant now) {
        JsonArrayBuilder changed = Json.createArrayBuilder();
        changes.forEach(change -> changed.add(SeatJson.difference(change.before(), change.after())));
        return of(Kind.UPDATE, timed(now).add("seats", changed));
    }

    static Frame alert(Alert alert) {
        return of(
                Kind.ALERT,
                Json.createObjectBuilder()
                        .add("sitting", alert.sitting())
                        .add("name", alert.name())
                        .add("alert", alert.kind().name())
                        .add("severity", alert.kind().severity())
                        .add("at", SeatJson.time(alert.at())));
    }

    static Frame tick(Instant now) {
        return of(Kind.TICK, timed(now));
    }

    String text(long number) {
        return "{\"kind\":\"" + kind + "\",\"seq\":" + number + "," + body;
    }

    private static JsonObjectBuilder timed(Instant now) {
        return Json.createObjectBuilder().add("serverTime", SeatJson.time(now));
    }

    private static Frame of(Kind kind, JsonObjectBuilder fields) {
        JsonObject object = fields.build();
        return new Frame(kind, object.toString().substring(1));
    }
}
