package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.Objects;

/**
 * One cell of the table of specifications: so many items of one kind, each worth the same.
 *
 * @param area the knowledge area as a path, with everything below it: {@code 法律法规} takes items of {@code
 *     法律法规/安全生产法} too; null for any
 * @param difficulty null for any
 * @param count how many items, 1 to 1000
 * @param points what each of them is worth; more than zero
 */
public record Cell(ItemType type, String area, Difficulty difficulty, int count, Points points) {

    private static final int MOST_ITEMS = 1000;

    /** @throws Refusal {@code cell-count} or {@code cell-points} when out of range */
    public Cell {
        Objects.requireNonNull(type, "type");
        if (count < 1 || count > MOST_ITEMS) {
            throw Refusal.invalid("cell-count").with("found", count);
        }
        if (Points.ZERO.atLeast(points)) {
            throw Refusal.invalid("cell-points");
        }
    }

    /** Whether an item of the pool may fill this cell. */
    public boolean admits(PoolItem item) {
        return type == item.type() && covers(item.area()) && (difficulty == null || difficulty == item.difficulty());
    }

    private boolean covers(String path) {
        return area == null || path.equals(area) || path.startsWith(area + PoolItem.BELOW);
    }

    /** How many properties are pinned down; the more, the fewer items can fill the cell. */
    int pinned() {
        return (area == null ? 0 : 1) + (difficulty == null ? 0 : 1);
    }
}
