package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The live items of a bank at one moment, indexed once so that many papers can be drawn from it cheaply. It never
 * changes and may be shared by all threads. Its order is that of the revision ids, so the same items give the same
 * papers, in whatever order the database told them.
 */
public final class Pool {

    private static final int[] NONE = {};

    private final List<PoolItem> items;
    private final Map<Kind, int[]> index;

    public Pool(List<PoolItem> items) {
        this.items =
                items.stream().sorted(Comparator.comparing(PoolItem::revision)).toList();
        this.index = index(this.items);
    }

    /** In the order of their revision ids. */
    public List<PoolItem> items() {
        return items;
    }

    /** The positions in {@link #items()} of all items that a cell admits, ascending; not to be written to. */
    int[] admittedBy(Cell cell) {
        return index.getOrDefault(new Kind(cell.type(), cell.area(), cell.difficulty()), NONE);
    }

    private static Map<Kind, int[]> index(List<PoolItem> items) {
        var lists = new HashMap<Kind, List<Integer>>();
        for (int position = 0; position < items.size(); position++) {
            for (Kind kind : Kind.of(items.get(position))) {
                lists.computeIfAbsent(kind, absent -> new ArrayList<>()).add(position);
            }
        }
        var index = new HashMap<Kind, int[]>();
        lists.forEach((kind, positions) ->
                index.put(kind, positions.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(index);
    }

    /** What cells can ask for; null stands for any, as in a cell. */
    private record Kind(ItemType type, String area, Difficulty difficulty) {

        static List<Kind> of(PoolItem item) {
            return List.of(
                    new Kind(item.type(), item.area(), item.difficulty()),
                    new Kind(item.type(), item.area(), null),
                    new Kind(item.type(), null, item.difficulty()),
                    new Kind(item.type(), null, null));
        }
    }
}
