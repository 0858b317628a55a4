package examengine.rehearsal;

import java.net.URI;
import java.util.List;

/**
 * The addresses a page may ask. No server is special: each request may go to any.
 *
 * @param addresses at least one
 */
public record Servers(List<URI> addresses) {

    public Servers {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("no server");
        }
    }

    public int size() {
        return addresses.size();
    }

    /** Going round: any number means an address. */
    URI at(int turn) {
        return addresses.get(Math.floorMod(turn, addresses.size()));
    }
}
