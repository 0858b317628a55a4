package examengine.hall;

import java.time.Instant;
import java.util.List;

/** What a heartbeat brings down. */
public record Pulse(
        Instant serverTime,
        Instant deadline,
        String state,
        String identity,
        int nextHeartbeat,
        List<Told> instructions) {

    public record Told(String id, String kind, String text) {}
}
