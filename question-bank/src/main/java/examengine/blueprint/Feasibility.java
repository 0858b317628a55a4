package examengine.blueprint;

import java.util.List;

/**
 * Whether a bank is deep enough for a blueprint, cell by cell. The answer is exact: where cells compete for the same
 * items, a shortage is told only if no allotment of items to cells serves them all.
 *
 * @param shortages the cells that stay short; empty when a paper can be drawn
 */
public record Feasibility(List<Shortage> shortages) {

    public Feasibility {
        shortages = List.copyOf(shortages);
    }

    public boolean feasible() {
        return shortages.isEmpty();
    }

    public static Feasibility of(Blueprint blueprint, Pool pool) {
        return new Feasibility(Allotment.of(blueprint, pool, free -> 0).shortages());
    }

    /**
     * A cell that cannot be filled.
     *
     * @param section the section's position, counted from 0
     * @param wanted the cell's count
     * @param available how many items are left for it once the other cells have theirs; less than {@code wanted}
     */
    public record Shortage(int section, Cell cell, int wanted, int available) {}
}
