package examengine.drawing;

import java.util.List;

/**
 * A paper as drawn, before it is frozen for a candidate.
 *
 * @param seed draws the same paper again from the same blueprint and pool
 * @param items in the order of their positions
 */
public record DraftPaper(long seed, List<DrawnItem> items) {

    public DraftPaper {
        items = List.copyOf(items);
    }
}
