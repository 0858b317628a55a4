package examengine.blueprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a bank has for a blueprint on a day: the fixed items, and the others divided among the cells. Immutable.
 *
 * @param blueprint what is to be composed
 * @param pool what can be drawn: in force that day, not fixed, and no enemy of what is fixed
 * @param fixed the fixed items that can be used, by item id
 * @param missing the ids of fixed items that are not live, or no longer in force
 * @param enemies names of groups that hold more than one fixed item
 * @param stocks one for each cell, in the order of the blueprint
 */
public record Supply(
        Blueprint blueprint,
        Pool pool,
        Map<String, PoolItem> fixed,
        List<String> missing,
        List<String> enemies,
        List<Stock> stocks) {

    /**
     * The home of a cell.
     *
     * @param section counted from 0
     * @param index the cell's position in its section, counted from 0
     * @param items positions in the pool, by facility from hard to easy; not to be written to
     */
    public record Stock(int section, int index, Cell cell, int[] items) {}

    /** @param live the live items of the bank, those whose rule is no longer in force included */
    public static Supply of(Blueprint blueprint, Pool live, LocalDate day) {
        Pool inForce = live.on(day);
        Set<String> wanted = fixedIn(blueprint);
        Map<String, PoolItem> fixed = inForce.items().stream()
                .filter(item -> wanted.contains(item.item()))
                .collect(Collectors.toMap(PoolItem::item, Function.identity()));
        Set<String> groups = new HashSet<>();
        List<String> twice = fixed.values().stream()
                .flatMap(item -> item.enemies().stream())
                .filter(group -> !groups.add(group))
                .distinct()
                .sorted()
                .toList();
        Pool pool = inForce.only(
                item -> !wanted.contains(item.item()) && item.enemies().stream().noneMatch(groups::contains));
        List<String> missing = wanted.stream()
                .filter(item -> !fixed.containsKey(item))
                .sorted()
                .toList();
        return new Supply(blueprint, pool, Map.copyOf(fixed), missing, twice, stocks(blueprint, pool));
    }

    private static List<Stock> stocks(Blueprint blueprint, Pool pool) {
        List<Section> sections = blueprint.sections();
        List<int[]> homes =
                Homes.of(sections.stream().flatMap(s -> s.cells().stream()).toList(), pool);
        List<Stock> stocks = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            List<Cell> cells = sections.get(section).cells();
            for (int index = 0; index < cells.size(); index++) {
                stocks.add(new Stock(section, index, cells.get(index), homes.get(stocks.size())));
            }
        }
        return List.copyOf(stocks);
    }

    private static Set<String> fixedIn(Blueprint blueprint) {
        return blueprint.sections().stream()
                .flatMap(section -> section.fixed().stream())
                .map(FixedItem::item)
                .collect(Collectors.toSet());
    }

    /** The expected score of a paper, in points: what its candidates earn on average. */
    public double expectedScore() {
        double drawn = stocks.stream()
                .mapToDouble(stock ->
                        stock.cell().count() * points(stock.cell().points().hundredths()) * facility(stock))
                .sum();
        return drawn + fixedScore();
    }

    /** The part of it that the fixed items contribute. */
    public double fixedScore() {
        return blueprint.sections().stream()
                .flatMap(section -> section.fixed().stream())
                .filter(place -> fixed.containsKey(place.item()))
                .mapToDouble(place -> points(place.points().hundredths())
                        * fixed.get(place.item()).facility())
                .sum();
    }

    /** The mean facility of a cell's items; 0 where there is none. */
    double facility(Stock stock) {
        double sum = 0;
        for (int item : stock.items()) {
            sum += pool.items().get(item).facility();
        }
        return stock.items().length == 0 ? 0 : sum / stock.items().length;
    }

    private static double points(int hundredths) {
        return hundredths / 100.0;
    }
}
