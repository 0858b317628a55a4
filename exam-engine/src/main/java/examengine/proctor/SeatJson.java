package examengine.proctor;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A seat on the wire. */
final class SeatJson {

    /** Kept, for the platform looks up its JSON anew each time it is asked without one. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** Fields of a difference that only tell whose it is. */
    static final int IDS = 2;

    private SeatJson() {}

    static JsonObject whole(Seat seat) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("candidate", person(seat));
        add(json, "room", seat.room());
        add(json, "seat", seat.number());
        addSitting(json, seat.sitting());
        json.add("answered", seat.live().progress().answered().count()).add("items", seat.items());
        add(json, "lastSeenAt", iso(seat.lastSeen()));
        return json.add("connection", seat.connection().name())
                .add("flags", JSON.createArrayBuilder(seat.live().integrity().flags()))
                .build();
    }

    /** Only what differs, with the ids that tell whose it is. */
    static JsonObject difference(Seat before, Seat after) {
        JsonObject old = whole(before);
        JsonObjectBuilder changed = JSON.createObjectBuilder();
        whole(after).forEach((name, value) -> {
            if (!value.equals(old.get(name)) || name.equals("sitting")) {
                changed.add(name, value);
            }
        });
        return changed.add(
                        "candidate",
                        JSON.createObjectBuilder().add("id", after.person().id()))
                .build();
    }

    /** Whole milliseconds in UTC; null for null. */
    static String iso(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static JsonObjectBuilder person(Seat seat) {
        Seat.Person person = seat.person();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", person.id())
                .add("name", person.name())
                .add("idMasked", person.idMasked());
        add(json, "photoUrl", person.hasPortrait() ? PhotoAddress.ofPortrait(seat.examSession(), person.id()) : null);
        return json;
    }

    private static void addSitting(JsonObjectBuilder json, SittingFacts sitting) {
        if (sitting == null) {
            json.addNull("sitting")
                    .addNull("attempt")
                    .addNull("state")
                    .addNull("startedAt")
                    .addNull("deadline");
            return;
        }
        json.add("sitting", sitting.id())
                .add("attempt", sitting.attempt())
                .add("state", sitting.state().name());
        add(json, "startedAt", iso(sitting.startedAt()));
        add(json, "deadline", iso(sitting.deadline()));
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
