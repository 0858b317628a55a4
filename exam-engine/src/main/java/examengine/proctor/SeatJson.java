package examengine.proctor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** A seat on the wire. */
final class SeatJson {

    private SeatJson() {}

    static JsonObject whole(Seat seat) {
        Seat.Person person = seat.person();
        JsonObjectBuilder candidate = Json.createObjectBuilder()
                .add("id", person.id())
                .add("name", person.name())
                .add("idMasked", person.idMasked())
                .add("photoUrl", person.hasPortrait() ? text(portraitUrl(seat.examSession(), person.id())) : JsonValue.NULL);
        return Json.createObjectBuilder()
                .add("candidate", candidate)
                .add("room", text(seat.room()))
                .add("seat", text(seat.number()))
                .addAll(Json.createObjectBuilder(ofSitting(seat)))
                .build();
    }

    /** Only what differs, with the ids that tell whose it is. */
    static JsonObject difference(Seat before, Seat after) {
        JsonObject old = whole(before);
        JsonObjectBuilder changed = Json.createObjectBuilder();
        whole(after).forEach((name, value) -> {
            if (!value.equals(old.get(name)) || name.equals("sitting")) {
                changed.add(name, value);
            }
        });
        return changed.add("candidate", Json.createObjectBuilder().add("id", after.person().id()))
                .build();
    }

    static String portraitUrl(String examSession, String candidate) {
        return "/api/proctor/photos/portraits/" + examSession + "/" + candidate;
    }

    static JsonValue time(Instant instant) {
        return text(instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    private static JsonObject ofSitting(Seat seat) {
        SittingFacts sitting = seat.sitting();
        boolean isEmpty = sitting == null;
        return Json.createObjectBuilder()
                .add("sitting", isEmpty ? JsonValue.NULL : text(sitting.id()))
                .add("attempt", isEmpty ? JsonValue.NULL : Json.createValue(sitting.attempt()))
                .add("state", isEmpty ? JsonValue.NULL : text(sitting.state().name()))
                .add("answered", seat.live().progress().answered().count())
                .add("items", seat.items())
                .add("startedAt", time(isEmpty ? null : sitting.startedAt()))
                .add("deadline", time(isEmpty ? null : sitting.deadline()))
                .add("lastSeenAt", time(seat.lastSeen()))
                .add("connection", seat.connection().name())
                .add("flags", texts(seat.live().integrity().flags()))
                .build();
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }
}
