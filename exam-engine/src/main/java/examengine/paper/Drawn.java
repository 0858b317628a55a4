package examengine.paper;

import java.time.Instant;
import java.util.List;

/**
 * A paper drawn and frozen, whoever may get it.
 *
 * @param seed draws the same paper again from the same blueprint and pool
 * @param lines in the order of their positions
 */
record Drawn(String blueprint, long seed, Instant at, List<PaperLine> lines) {

    Drawn {
        lines = List.copyOf(lines);
    }
}
