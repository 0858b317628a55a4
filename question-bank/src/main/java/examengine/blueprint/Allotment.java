package examengine.blueprint;

import examengine.blueprint.Feasibility.Shortage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Which items of a pool go to which cell of a blueprint, no item to two. The cells that pin down the most choose
 * first. Where cells overlap without one containing the other ("this area, any difficulty" beside "any area, this
 * difficulty") a cell that finds nothing left takes an item over from another cell that can find a different one: an
 * augmenting path, as in bipartite matching, so a shortage is told only where there is one.
 */
public final class Allotment {

    private static final int BLIND_TRIES = 16;

    private final Pool pool;
    private final IntUnaryOperator pick;
    private final List<Place> places = new ArrayList<>();
    private final BitSet taken;

    private Allotment(Pool pool, IntUnaryOperator pick) {
        this.pool = pool;
        this.pick = pick;
        this.taken = new BitSet(pool.items().size());
    }

    /**
     * Fills the cells as far as the pool allows.
     *
     * @param pick told n, answers which of n equal candidates to take, 0 to n − 1; uniform picks make every cell a
     *     uniform sample of what it admits and earlier cells have left
     */
    public static Allotment of(Blueprint blueprint, Pool pool, IntUnaryOperator pick) {
        var allotment = new Allotment(pool, pick);
        List<Section> sections = blueprint.sections();
        for (int section = 0; section < sections.size(); section++) {
            for (Cell cell : sections.get(section).cells()) {
                allotment.places.add(new Place(section, cell, pool.admittedBy(cell)));
            }
        }
        allotment.fill();
        return allotment;
    }

    /** The cells that stayed short, in the order of the blueprint. */
    public List<Shortage> shortages() {
        return places.stream()
                .filter(place -> !place.isFull())
                .map(place ->
                        new Shortage(place.section(), place.cell(), place.cell().count(), place.filled()))
                .toList();
    }

    /** The filled cells in the order of the blueprint, cells of one section beside each other. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    private void fill() {
        places.stream()
                .sorted(Comparator.comparingInt(place -> -place.cell().pinned()))
                .forEach(this::fill);
    }

    private void fill(Place place) {
        int item = 0;
        while (!place.isFull() && item >= 0) {
            item = find(place, new BitSet());
            if (item >= 0) {
                place.put(item);
            }
        }
    }

    /** Takes an item for a place, from the free ones or else from another place, which finds itself a new one; or −1. */
    private int find(Place place, BitSet asked) {
        int item = takeFree(place);
        for (int other = 0; item < 0 && other < places.size(); other++) {
            int shared = places.get(other).indexOf(place.cell(), pool);
            if (shared >= 0 && !asked.get(other)) {
                asked.set(other);
                item = handOver(places.get(other), shared, asked);
            }
        }
        return item;
    }

    private int handOver(Place from, int index, BitSet asked) {
        int substitute = find(from, asked);
        return substitute < 0 ? -1 : from.swap(index, substitute);
    }

    private int takeFree(Place place) {
        int item = blindly(place.admitted());
        if (item < 0) {
            int[] free = Arrays.stream(place.admitted())
                    .filter(position -> !taken.get(position))
                    .toArray();
            item = free.length == 0 ? -1 : free[pick.applyAsInt(free.length)];
        }
        if (item >= 0) {
            taken.set(item);
        }
        return item;
    }

    /** Most candidates are free as a rule, so a few tries spare listing them; a rejected try does not bias the next. */
    private int blindly(int[] admitted) {
        for (int tries = 0; admitted.length > 0 && tries < BLIND_TRIES; tries++) {
            int item = admitted[pick.applyAsInt(admitted.length)];
            if (!taken.get(item)) {
                return item;
            }
        }
        return -1;
    }
}
