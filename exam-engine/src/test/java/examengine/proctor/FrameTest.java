package examengine.proctor;

import static examengine.proctor.Seats.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void a_roster_names_everything_of_a_seat() {
        JsonObject frame = parsed(Frame.roster(List.of(Seats.taken("c1", "s1")), NOON));

        assertThat(frame.getString("kind")).isEqualTo("ROSTER");
        assertThat(frame.getJsonArray("seats").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder(
                        "candidate",
                        "room",
                        "seat",
                        "sitting",
                        "attempt",
                        "state",
                        "answered",
                        "items",
                        "startedAt",
                        "deadline",
                        "lastSeenAt",
                        "connection",
                        "flags");
    }

    @Test
    void a_candidate_who_has_not_entered_has_no_sitting() {
        JsonObject seat = parsed(Frame.roster(List.of(Seats.empty("c1")), NOON))
                .getJsonArray("seats")
                .getJsonObject(0);

        assertThat(seat.isNull("sitting")).isTrue();
        assertThat(seat.isNull("state")).isTrue();
        assertThat(seat.getString("connection")).isEqualTo("NONE");
    }

    @Test
    void an_update_names_the_ids_and_what_changed() {
        Seat before = Seats.taken("c1", "s1").with(Seats.heard(1, 0));
        Seat after = before.with(Seats.heard(2, 0));

        JsonObject seat = parsed(
                        Frame.update(List.of(new Change(before, after)), NOON).orElseThrow())
                .getJsonArray("seats")
                .getJsonObject(0);

        assertThat(seat.keySet()).containsExactlyInAnyOrder("candidate", "sitting", "answered");
        assertThat(seat.getJsonObject("candidate").keySet()).containsExactly("id");
    }

    @Test
    void a_change_that_cannot_be_seen_is_no_update() {
        Seat before = Seats.taken("c1", "s1").with(Seats.heard(1, 0));
        Seat after = before.with(Seats.heard(1, 1));

        assertThat(Frame.update(List.of(new Change(before, after)), NOON)).isEmpty();
    }

    @Test
    void a_frame_carries_its_number_and_the_server_s_time() {
        JsonObject tick = parsed(Frame.tick(NOON));

        assertThat(tick.getInt("seq")).isEqualTo(7);
        assertThat(tick.getString("serverTime")).isEqualTo("2026-11-20T04:00:00Z");
    }

    @Test
    void an_alert_says_about_whom_and_how_pressing() {
        JsonObject alert = parsed(Frame.alert(new Alert("s1", "李娜", Alert.Kind.OFFLINE, NOON)));

        assertThat(alert.keySet()).containsExactly("kind", "seq", "sitting", "name", "alert", "severity", "at");
    }

    @Test
    void a_thousand_seats_fit_into_a_megabyte() {
        List<Seat> hall = IntStream.range(0, 1_000)
                .mapToObj(n -> Seats.taken("c".repeat(36), "s".repeat(36)))
                .toList();

        assertThat(Frame.roster(hall, NOON).text(1).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(1_000_000);
    }

    private static JsonObject parsed(Frame frame) {
        return Json.createReader(new StringReader(frame.text(7))).readObject();
    }
}
