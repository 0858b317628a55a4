package examengine.blueprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items of a pool give each other away: the groups of enemies, numbered. Immutable. */
public final class Rivalry {

    private static final int[] NONE = {};

    private final int[][] groups;
    private final int count;

    private Rivalry(int[][] groups, int count) {
        this.groups = groups;
        this.count = count;
    }

    static Rivalry among(List<PoolItem> items) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] groups = new int[items.size()][];
        for (int position = 0; position < groups.length; position++) {
            List<String> names = items.get(position).enemies();
            groups[position] = names.isEmpty() ? NONE : numbered(names, numbers);
        }
        return new Rivalry(groups, numbers.size());
    }

    /** The numbers of the groups an item belongs to, 0 to {@link #count()} − 1; not to be written to. */
    public int[] groupsOf(int position) {
        return groups[position];
    }

    /** How many groups there are. */
    public int count() {
        return count;
    }

    /** Whether any item belongs to more than one group. */
    boolean isTangled() {
        return Arrays.stream(groups).anyMatch(own -> own.length > 1);
    }

    private static int[] numbered(List<String> names, Map<String, Integer> numbers) {
        return names.stream()
                .mapToInt(name -> numbers.computeIfAbsent(name, unknown -> numbers.size()))
                .toArray();
    }
}
