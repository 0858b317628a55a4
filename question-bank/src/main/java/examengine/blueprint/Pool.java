package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The live items of a bank at one moment, indexed once so that many papers can be drawn from it cheaply. It never
 * changes and may be shared by all threads. Its order is that of the revision ids, so the same items give the same
 * papers, in whatever order the database told them.
 */
public final class Pool {

    private static final int[] NONE = {};

    private final List<PoolItem> items;
    private final Map<Kind, int[]> index;
    private final Rivalry rivalry;

    public Pool(List<PoolItem> items) {
        this.items =
                items.stream().sorted(Comparator.comparing(PoolItem::revision)).toList();
        this.index = index(this.items);
        this.rivalry = Rivalry.among(this.items);
    }

    /** In the order of their revision ids. */
    public List<PoolItem> items() {
        return items;
    }

    /** The groups of enemies, by positions in {@link #items()}. */
    public Rivalry rivalry() {
        return rivalry;
    }

    /** What of it may be drawn on a day. */
    public Pool on(LocalDate day) {
        return only(item -> !item.isExpired(day));
    }

    Pool only(Predicate<PoolItem> wanted) {
        List<PoolItem> kept = items.stream().filter(wanted).toList();
        return kept.size() == items.size() ? this : new Pool(kept);
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
            var areas = new ArrayList<>(item.areas());
            areas.add(null);
            var kinds = new ArrayList<Kind>();
            for (String area : areas) {
                kinds.add(new Kind(item.type(), area, item.difficulty()));
                kinds.add(new Kind(item.type(), area, null));
            }
            return kinds;
        }
    }
}
