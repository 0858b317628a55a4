package examengine.rehearsal;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Which server a browser asks next: one after the other, so that all of them carry every candidate, where a page stays with
 * the one that answered last. As from there, a candidate goes on to another one when a server gives no answer of the engine's
 * or says that it cannot serve now; that one is left alone for a while, unless all of them are.
 */
final class Turns {

    private static final long LEFT_ALONE = Duration.ofSeconds(3).toNanos();

    private final Servers servers;
    private final Map<URI, Long> failures = new HashMap<>();
    private int turn;

    /** @param first any number: where to begin */
    Turns(Servers servers, int first) {
        this.servers = servers;
        this.turn = first;
    }

    URI next() {
        URI first = servers.at(turn);
        for (int tries = 0; tries < servers.size(); tries++) {
            URI server = servers.at(turn++);
            if (!isLeftAlone(server)) {
                return server;
            }
        }
        return first;
    }

    void failed(URI server) {
        failures.put(server, System.nanoTime());
    }

    private boolean isLeftAlone(URI server) {
        Long failed = failures.get(server);
        return failed != null && System.nanoTime() - failed < LEFT_ALONE;
    }
}
