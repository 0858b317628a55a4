package examengine.blueprint;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.Objects;

/**
 * An item that every paper holds, as it reads when the paper is drawn.
 *
 * @param item the id of the item, not of a revision
 * @param points what it is worth; more than zero
 */
public record FixedItem(String item, Points points) {

    /** @throws Refusal {@code cell-points} without points */
    public FixedItem {
        Objects.requireNonNull(item, "item");
        if (Points.ZERO.atLeast(points)) {
            throw Refusal.invalid("cell-points");
        }
    }
}
