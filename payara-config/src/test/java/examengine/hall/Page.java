package examengine.hall;

import java.util.List;
import java.util.Map;

/** A browser page on which a sitting is open; it writes under the lease it was given, as long as that is the newest. */
public final class Page {

    private final Seat seat;
    private final long lease;
    private final String key;

    /** @param key in base64url, with which the page signs what it could not send */
    Page(Seat seat, long lease, String key) {
        this.seat = seat;
        this.lease = lease;
        this.key = key;
    }

    public long lease() {
        return lease;
    }

    /** The page is cut off: what is typed from now on stays here. */
    public Outbox goesOffline() {
        return new Outbox(seat, lease, key);
    }

    /** Shows the paper and starts the clock. */
    public Sitting starts() {
        return post("/start").expecting(200).as(Sitting.class);
    }

    public Sitting handsIn() {
        return post("/submission").expecting(200).as(Sitting.class);
    }

    /** Hands in only if the time is over; else nothing happens. */
    public Sitting handsInIfDue() {
        return post("/submission?due=true").expecting(200).as(Sitting.class);
    }

    /** Answers a position; the revision follows the last one. */
    public Receipt answers(int position, String... choices) {
        return answersAs(seat.nextRevision(position), position, choices);
    }

    /** Answers a position under a certain revision. */
    public Receipt answersAs(long revision, int position, String... choices) {
        Map<String, Object> body = Map.of("choices", List.of(choices), "revision", revision);
        String receipt = put("/answers/" + position, body).expecting(204).header("X-Receipt");
        return new Receipt(position, revision, List.of(choices), receipt);
    }

    /** Answers many positions in one call, each under the revision after its last one. */
    public List<Saved> answersAll(Map<Integer, List<String>> choices) {
        List<Map<String, Object>> body = choices.entrySet().stream()
                .map(one -> Map.<String, Object>of(
                        "position", one.getKey(),
                        "choices", one.getValue(),
                        "revision", seat.nextRevision(one.getKey())))
                .toList();
        return put("/answers", body).expecting(200).listOf(Saved.class);
    }

    public void marks(int position, boolean marked) {
        put("/marks/" + position, Map.of("marked", marked)).expecting(204);
    }

    /** A sign of life of this page. */
    public Pulse beats() {
        Map<String, Object> beat = Map.of("answered", 0, "visible", true, "confirmed", List.of());
        return seat.conversation()
                .post(seat.path("/heartbeat"), beat, "X-Page-Lease", String.valueOf(lease))
                .expecting(200)
                .as(Pulse.class);
    }

    private Answer put(String below, Object body) {
        return seat.conversation().put(seat.path(below), body, "X-Page-Lease", String.valueOf(lease));
    }

    private Answer post(String below) {
        return seat.conversation().post(seat.path(below), Map.of(), "X-Page-Lease", String.valueOf(lease));
    }

    /** An answer the node acknowledged. */
    public record Receipt(int position, long revision, List<String> choices, String code) {}

    /** What became of one of many answers. */
    public record Saved(int position, String status, String receipt, Long revision) {}
}
