package examengine.blueprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Divides a pool among the cells of a blueprint: every item gets at most one home, a cell that admits it. Cells that
 * overlap become disjoint in this way, so each can draw for itself. {@link Shares} makes the least stocked cell as well
 * stocked as can be, which keeps the exposure of items as low and the number of papers without a repetition as high as
 * any division could. What a cell gets of a group of items is spread over the facilities of that group.
 */
final class Homes {

    private final Pool pool;
    private final List<List<Integer>> homes;

    private Homes(Pool pool, int cells) {
        this.pool = pool;
        this.homes = IntStream.range(0, cells)
                .<List<Integer>>mapToObj(cell -> new ArrayList<>())
                .toList();
    }

    /** For each cell the positions of its items in the pool, by facility from hard to easy. */
    static List<int[]> of(List<Cell> cells, Pool pool) {
        var homes = new Homes(pool, cells.size());
        Map<BitSet, List<Integer>> alike = homes.alike(cells);
        var shares = new Shares(cells.stream().mapToInt(Cell::count).toArray());
        alike.forEach((admitting, items) -> shares.add(admitting, items.size()));
        shares.even();
        int kind = 0;
        for (List<Integer> items : alike.values()) {
            homes.deal(items, shares.of(kind++));
        }
        return homes.homes.stream().map(homes::byFacility).toList();
    }

    /** The items that any cell admits, together with those that exactly the same cells admit. */
    private Map<BitSet, List<Integer>> alike(List<Cell> cells) {
        var admitting = new BitSet[pool.items().size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int item : pool.admittedBy(cells.get(cell))) {
                admitting[item] = admitting[item] == null ? new BitSet() : admitting[item];
                admitting[item].set(cell);
            }
        }
        Map<BitSet, List<Integer>> alike = new LinkedHashMap<>();
        for (int item = 0; item < admitting.length; item++) {
            if (admitting[item] != null) {
                alike.computeIfAbsent(admitting[item], unknown -> new ArrayList<>())
                        .add(item);
            }
        }
        return alike;
    }

    /** Deals items out in the order of their facilities, at every moment to the cell that is furthest behind its share. */
    private void deal(List<Integer> items, int[] shares) {
        int[] dealt = new int[shares.length];
        double sofar = 0;
        for (int item : byFacility(items)) {
            sofar += 1.0 / items.size();
            int behind = -1;
            for (int cell = 0; cell < shares.length; cell++) {
                boolean open = dealt[cell] < shares[cell];
                if (open
                        && (behind < 0
                                || sofar * shares[cell] - dealt[cell] > sofar * shares[behind] - dealt[behind])) {
                    behind = cell;
                }
            }
            homes.get(behind).add(item);
            dealt[behind]++;
        }
    }

    private int[] byFacility(List<Integer> positions) {
        return positions.stream()
                .sorted(Comparator.<Integer>comparingDouble(
                                item -> pool.items().get(item).facility())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
