package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Feasibility;
import examengine.blueprint.Feasibility.Shortage;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Rivalry;
import examengine.blueprint.Supply;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A blueprint prepared against a pool for a day, from which any number of papers is drawn. Preparing takes some
 * milliseconds, a draw some microseconds. It never changes and may be shared by all threads.
 */
public final class PaperPlan {

    /** The part of the full mark by which expected scores may differ from the blueprint's, either way. */
    private static final double TOLERANCE = 0.005;

    private final Supply supply;
    private final double[] facility;
    private final List<PlannedCell> cells;
    private final Map<String, Integer> positions = new HashMap<>();
    private final BitSet drawable = new BitSet();
    private final int slots;
    private final double target;
    private final double fixedScore;

    private PaperPlan(Supply supply) {
        this.supply = supply;
        List<PoolItem> items = supply.pool().items();
        this.facility = items.stream().mapToDouble(PoolItem::facility).toArray();
        this.cells = planned(supply, facility);
        for (int position = 0; position < items.size(); position++) {
            positions.put(items.get(position).item(), position);
            positions.put(items.get(position).revision(), position);
        }
        supply.stocks().forEach(stock -> IntStream.of(stock.items()).forEach(drawable::set));
        this.slots = cells.stream().mapToInt(PlannedCell::count).sum();
        this.fixedScore = supply.fixedScore() * 100;
        this.target = fixedScore
                + cells.stream().mapToDouble(PlannedCell::expectedScore).sum();
    }

    /**
     * Prepares a blueprint.
     *
     * @param live the live items of the bank
     * @param day the day the papers are for: items whose rule is not in force that day are left out
     * @throws Refusal {@code bank-too-small} with the fact {@code shortages} when the pool cannot fill every cell, {@code
     *     fixed-item-unusable} with {@code items} and {@code count} when a fixed item is not live or not in force, {@code fixed-items-clash}
     *     with {@code enemies} when fixed items give each other away
     */
    public static PaperPlan of(Blueprint blueprint, Pool live, LocalDate day) {
        var supply = Supply.of(blueprint, live, day);
        if (!supply.missing().isEmpty()) {
            throw Refusal.conflict("fixed-item-unusable")
                    .with("items", supply.missing())
                    .with("count", supply.missing().size());
        }
        if (!supply.enemies().isEmpty()) {
            throw Refusal.conflict("fixed-items-clash").with("enemies", supply.enemies());
        }
        List<Shortage> shortages = Feasibility.shortages(supply);
        if (!shortages.isEmpty()) {
            throw tooSmall(shortages);
        }
        return new PaperPlan(supply);
    }

    /** Draws a paper for somebody who has seen nothing and sits alone. */
    public DraftPaper draw(long seed) {
        return draw(seed, Avoiding.NOTHING);
    }

    /**
     * Draws a paper.
     *
     * @param seed any number; papers of different seeds are independent of each other
     */
    public DraftPaper draw(long seed, Avoiding avoiding) {
        return Drawing.draw(this, seed, avoiding);
    }

    /**
     * The items of {@link #draw(long)} in another order, and their choices too, as far as sections and items let them move:
     * for neighbours in a room without computers.
     */
    public DraftPaper drawReordered(long seed) {
        return Drawing.reordered(this, seed);
    }

    /** What candidates earn on the papers of this blueprint on average, in points. */
    public double expectedScore() {
        return target / 100;
    }

    /** By how many points the expected scores of two papers may differ from {@link #expectedScore()}. */
    public double greatestDeviation() {
        return tolerance() / 100;
    }

    Blueprint blueprint() {
        return supply.blueprint();
    }

    Pool pool() {
        return supply.pool();
    }

    Supply supply() {
        return supply;
    }

    /** Those whose choices matter most for the score first. */
    List<PlannedCell> cells() {
        return cells;
    }

    /** How many items are drawn. */
    int slots() {
        return slots;
    }

    double facility(int item) {
        return facility[item];
    }

    Rivalry rivalry() {
        return supply.pool().rivalry();
    }

    /** Where an item, or one of which this is the current revision, stands in the pool; −1 where it does not. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** Whether an item has a home in some cell. */
    boolean isDrawable(int item) {
        return drawable.get(item);
    }

    /** In hundredths of points, as the next two. */
    double target() {
        return target;
    }

    double fixedScore() {
        return fixedScore;
    }

    double tolerance() {
        return supply.blueprint().fullMark().hundredths() * TOLERANCE;
    }

    private static List<PlannedCell> planned(Supply supply, double[] facility) {
        var cells = new ArrayList<PlannedCell>();
        for (Supply.Stock stock : supply.stocks()) {
            cells.add(new PlannedCell(cells.size(), stock, facility));
        }
        cells.sort(Comparator.comparingDouble(PlannedCell::swing).reversed().thenComparingInt(PlannedCell::ordinal));
        return List.copyOf(cells);
    }

    static Refusal tooSmall(List<Shortage> shortages) {
        return Refusal.conflict("bank-too-small")
                .with("shortages", shortages.stream().map(PaperPlan::facts).toList());
    }

    private static Map<String, Object> facts(Shortage shortage) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("section", shortage.section());
        facts.put("type", shortage.cell().type().name());
        if (shortage.cell().area() != null) {
            facts.put("area", shortage.cell().area());
        }
        if (shortage.cell().difficulty() != null) {
            facts.put("difficulty", shortage.cell().difficulty().name());
        }
        facts.put("wanted", shortage.wanted());
        facts.put("available", shortage.available());
        return facts;
    }
}
