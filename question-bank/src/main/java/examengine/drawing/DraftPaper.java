package examengine.drawing;

import java.util.List;

/**
 * A paper as drawn, before it is frozen for a candidate.
 *
 * @param seed draws the same paper again from the same blueprint and pool, with the same things avoided
 * @param items in the order of their positions
 * @param expectedScore what candidates earn on it on average, in points
 */
public record DraftPaper(long seed, List<DrawnItem> items, double expectedScore) {

    public DraftPaper {
        items = List.copyOf(items);
    }
}
