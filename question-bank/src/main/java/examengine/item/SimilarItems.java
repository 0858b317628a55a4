package examengine.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds items that say nearly the same, among tens of thousands in about a millisecond: for each shingle the items that
 * have it are known, and going through those of the shingles looked for counts what each item has in common. Exact:
 * nothing is missed, nothing guessed.
 *
 * <p>Threading: one at a time.
 */
public final class SimilarItems {

    /**
     * From here on somebody should look. A few words changed in a question of usual length leave 0.65 to 0.9; two
     * questions of the same form that ask for different things reach 0.58 in the sample bank.
     */
    public static final double ALIKE = 0.6;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<Integer, Positions> index = new HashMap<>();

    /**
     * An item that says nearly the same.
     *
     * @param likeness the share of shingles in common, {@link #ALIKE} to 1
     */
    public record Match(String code, double likeness) {}

    /** @param shingles how many it has */
    private record Entry(String code, int shingles) {}

    public int size() {
        return positions.size();
    }

    /** Adds an item, or takes note of what it says now. */
    public void put(String code, String stem, List<String> choices) {
        put(code, Shingles.of(stem, choices));
    }

    /** As the other. */
    public synchronized void put(String code, Shingles shingles) {
        Integer before = positions.remove(code);
        if (before != null) {
            entries.set(before, null);
        }
        positions.put(code, entries.size());
        for (int shingle : shingles.hashes()) {
            index.computeIfAbsent(shingle, unknown -> new Positions()).add(entries.size());
        }
        entries.add(new Entry(code, shingles.size()));
    }

    /**
     * The items most like this one, the nearest first.
     *
     * @param except the code of an item that does not count, usually the one looked for
     * @param most at most so many
     */
    public List<Match> to(String stem, List<String> choices, String except, int most) {
        return to(Shingles.of(stem, choices), except, most);
    }

    /** As the other. */
    public synchronized List<Match> to(Shingles wanted, String except, int most) {
        int[] common = new int[entries.size()];
        for (int shingle : wanted.hashes()) {
            index.getOrDefault(shingle, Positions.NONE).countIn(common);
        }
        double least = Math.max(1, ALIKE * wanted.size());
        return IntStream.range(0, common.length)
                .filter(position -> common[position] >= least && entries.get(position) != null)
                .mapToObj(position -> match(entries.get(position), common[position], wanted))
                .filter(match -> match.likeness() >= ALIKE && !match.code().equals(except))
                .sorted(Comparator.comparingDouble(Match::likeness).reversed().thenComparing(Match::code))
                .limit(most)
                .toList();
    }

    /** The share of shingles both have in all that either has (Jaccard). */
    private static Match match(Entry entry, int common, Shingles wanted) {
        return new Match(entry.code(), (double) common / (entry.shingles() + wanted.size() - common));
    }

    /** A list of positions without boxes. */
    private static final class Positions {

        static final Positions NONE = new Positions();

        private int[] values = new int[2];
        private int size;

        void add(int position) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = position;
        }

        void countIn(int[] common) {
            for (int i = 0; i < size; i++) {
                common[values[i]]++;
            }
        }
    }
}
