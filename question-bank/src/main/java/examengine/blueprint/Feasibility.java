package examengine.blueprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Whether a bank is deep enough for a blueprint, cell by cell, and how deep it is. Where cells compete for the same
 * items, a shortage is told only if no allotment of items to cells serves them all (see {@link Allotment} for the one
 * exception).
 *
 * @param shortages the cells that stay short; empty when each can be filled
 * @param missing the ids of fixed items that are not live, or no longer in force
 * @param enemies names of groups that hold more than one fixed item
 * @param cells one for each cell, in the order of the blueprint
 * @param papersLog10 the decimal logarithm of the number of different sets of items that fulfil the blueprint; exact
 *     where cells do not overlap and items have no enemies; where cells overlap it counts a single division of the items
 *     among them, so there are more; a fair draw gives out those of them whose facilities are spread as the bank's are
 * @param retakes how many papers after the first one hold none but unseen items, the fixed ones aside
 * @param expectedScore what candidates earn on average, in points
 */
public record Feasibility(
        List<Shortage> shortages,
        List<String> missing,
        List<String> enemies,
        List<Depth> cells,
        double papersLog10,
        int retakes,
        double expectedScore) {

    /** How often another allotment is tried where items belong to several groups of enemies. */
    private static final int TRIES = 100;

    public Feasibility {
        shortages = List.copyOf(shortages);
        missing = List.copyOf(missing);
        enemies = List.copyOf(enemies);
        cells = List.copyOf(cells);
    }

    /** Whether a paper can be drawn. */
    public boolean feasible() {
        return shortages.isEmpty() && missing.isEmpty() && enemies.isEmpty();
    }

    /** Of a bank in which every rule is in force. */
    public static Feasibility of(Blueprint blueprint, Pool live) {
        return of(blueprint, live, LocalDate.MIN);
    }

    /** @param live the live items of the bank, those whose rule is no longer in force included */
    public static Feasibility of(Blueprint blueprint, Pool live, LocalDate day) {
        var supply = Supply.of(blueprint, live, day);
        var cells = supply.stocks().stream()
                .map(stock -> Depth.of(stock, supply, live, day))
                .toList();
        return new Feasibility(
                shortages(supply),
                supply.missing(),
                supply.enemies(),
                cells,
                cells.stream().mapToDouble(Feasibility::choices).sum(),
                cells.stream()
                        .mapToInt(cell -> Math.max(0, cell.available() / cell.wanted() - 1))
                        .min()
                        .orElse(0),
                supply.expectedScore());
    }

    /** The cells that cannot be filled from a supply, in the order of the blueprint. */
    public static List<Shortage> shortages(Supply supply) {
        Blueprint blueprint = supply.blueprint();
        List<Shortage> shortages =
                Allotment.of(blueprint, supply.pool(), free -> 0).shortages();
        if (!supply.pool().rivalry().isTangled()) {
            return shortages;
        }
        var random = new Random(0);
        for (int tries = 0; tries < TRIES && !shortages.isEmpty(); tries++) {
            shortages = Allotment.of(blueprint, supply.pool(), random::nextInt).shortages();
        }
        return shortages;
    }

    /** The decimal logarithm of the number of ways to choose a cell's items. */
    private static double choices(Depth cell) {
        int least = Math.min(cell.wanted(), cell.available() - cell.wanted());
        return IntStream.rangeClosed(1, least)
                .mapToDouble(i -> Math.log10((double) (cell.available() - least + i) / i))
                .sum();
    }

    /**
     * A cell that cannot be filled.
     *
     * @param section the section's position, counted from 0
     * @param wanted the cell's count
     * @param available how many items are left for it once the other cells have theirs; less than {@code wanted}
     */
    public record Shortage(int section, Cell cell, int wanted, int available) {}

    /**
     * How much there is for a cell.
     *
     * @param section counted from 0
     * @param cell its position in the section, counted from 0
     * @param wanted how many items a paper takes
     * @param available its part of what it admits, no item being counted for two cells
     * @param live how many live items it admits, whoever else does
     * @param expired how many of these are no longer in force
     * @param facility the mean facility of what is available; 0 where nothing is
     * @param exposure the probability of each available item to be on a paper, the least that any fair draw can do; 1
     *     where there are too few
     */
    public record Depth(
            int section, int cell, int wanted, int available, int live, int expired, double facility, double exposure) {

        private static Depth of(Supply.Stock stock, Supply supply, Pool live, LocalDate day) {
            int wanted = stock.cell().count();
            int available = stock.items().length;
            int[] admitted = live.admittedBy(stock.cell());
            int expired = (int) IntStream.of(admitted)
                    .filter(item -> live.items().get(item).isExpired(day))
                    .count();
            double exposure = available <= wanted ? 1 : (double) wanted / available;
            return new Depth(
                    stock.section(),
                    stock.index(),
                    wanted,
                    available,
                    admitted.length,
                    expired,
                    supply.facility(stock),
                    exposure);
        }
    }
}
