package examengine.drawing;

import examengine.blueprint.Supply.Stock;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/** A cell with its home, ready to be drawn from. Immutable. */
final class PlannedCell {

    private final int ordinal;
    private final int count;
    private final int points;
    private final int[] items;
    private final double[] facilities;

    /** @param ordinal the cell's position among all cells of the blueprint */
    PlannedCell(int ordinal, Stock stock, double[] facility) {
        this.ordinal = ordinal;
        this.count = stock.cell().count();
        this.points = stock.cell().points().hundredths();
        this.items = stock.items();
        this.facilities =
                Arrays.stream(items).mapToDouble(item -> facility[item]).toArray();
    }

    int ordinal() {
        return ordinal;
    }

    int count() {
        return count;
    }

    /** Hundredths for each item. */
    int points() {
        return points;
    }

    /** Positions in the pool, by facility. */
    int[] items() {
        return items;
    }

    /** How far apart the expected scores of items in one stratum are, in hundredths of points. */
    double swing() {
        return points * (facilities[facilities.length - 1] - facilities[0]) / count;
    }

    double expectedScore() {
        return (double) points * count * Arrays.stream(facilities).average().orElse(0);
    }

    /**
     * As many items as the cell wants, those with nothing against them first.
     *
     * @return positions in the pool
     */
    int[] draw(Reluctance reluctance, Quantiles quantiles, RandomGenerator random) {
        if (reluctance.isNone()) {
            return chosen(count, items, quantiles, random);
        }
        int[] drawn = new int[count];
        int filled = 0;
        for (int level = 0; level < Reluctance.LEVELS && filled < count; level++) {
            int[] equal = at(level, reluctance);
            int wanted = Math.min(count - filled, equal.length);
            if (wanted > 0) {
                System.arraycopy(chosen(wanted, equal, quantiles, random), 0, drawn, filled, wanted);
            }
            filled += wanted;
        }
        return drawn;
    }

    /** An item whose facility is about as wanted, at random where several are within a tolerance, else the nearest. */
    int near(double wanted, double tolerance, RandomGenerator random) {
        int from = firstAtLeast(wanted - tolerance);
        int to = firstAtLeast(wanted + tolerance);
        return items[from < to ? from + random.nextInt(to - from) : Math.min(from, items.length - 1)];
    }

    private int firstAtLeast(double facility) {
        int from = 0;
        int to = facilities.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (facilities[middle] < facility) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int[] at(int level, Reluctance reluctance) {
        int[] found = new int[items.length];
        int size = 0;
        for (int item : items) {
            if (reluctance.of(item) == level) {
                found[size++] = item;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int[] chosen(int k, int[] among, Quantiles quantiles, RandomGenerator random) {
        int[] chosen = Strata.choose(k, among.length, quantiles, random);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = among[chosen[i]];
        }
        return chosen;
    }
}
