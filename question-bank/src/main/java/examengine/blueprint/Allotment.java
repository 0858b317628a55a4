package examengine.blueprint;

import examengine.blueprint.Feasibility.Shortage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Which items of a pool go to which cell of a blueprint, no item to two, no two enemies anywhere. The cells that pin
 * down the most choose first. Where cells overlap without one containing the other ("this area, any difficulty" beside
 * "any area, this difficulty") a cell that finds nothing left takes an item over from another cell that can find a
 * different one: an augmenting path, as in bipartite matching, so a shortage is told only where there is one. That is
 * exact as long as no item belongs to two groups of enemies. Beyond that it would be a search for an independent set, and
 * a shortage may be told where another pick had found a way.
 */
public final class Allotment {

    private static final int BLIND_TRIES = 16;

    private final IntUnaryOperator pick;
    private final List<Place> places = new ArrayList<>();
    private final Holdings held;

    private Allotment(Pool pool, IntUnaryOperator pick) {
        this.pick = pick;
        this.held = new Holdings(pool);
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
        List<Place> order = places.stream()
                .sorted(Comparator.comparingInt(place -> -place.cell().pinned()))
                .toList();
        for (Place place : order) {
            boolean found = true;
            while (found && !place.isFull()) {
                found = add(place, new BitSet());
            }
        }
    }

    /** Gives a place one item more, a free one or else one taken over from a place that finds itself another. */
    private boolean add(Place place, BitSet asked) {
        asked.set(places.indexOf(place));
        int free = free(place.admitted());
        if (free >= 0) {
            give(free, place);
            return true;
        }
        return Arrays.stream(place.admitted()).anyMatch(item -> takeOver(item, place, asked));
    }

    private boolean takeOver(int item, Place place, BitSet asked) {
        int inTheWay = held.onlyOneInTheWayOf(item);
        if (inTheWay < 0 || asked.get(places.indexOf(held.holder(inTheWay)))) {
            return false;
        }
        Place from = held.holder(inTheWay);
        take(inTheWay, from);
        give(item, place);
        if (add(from, asked)) {
            return true;
        }
        take(item, place);
        give(inTheWay, from);
        return false;
    }

    private void give(int item, Place place) {
        place.put(item);
        held.put(item, place);
    }

    private void take(int item, Place place) {
        place.remove(item);
        held.remove(item);
    }

    private int free(int[] admitted) {
        int item = blindly(admitted);
        if (item >= 0) {
            return item;
        }
        int[] free = Arrays.stream(admitted).filter(held::isFree).toArray();
        return free.length == 0 ? -1 : free[pick.applyAsInt(free.length)];
    }

    /** Most candidates are free as a rule, so a few tries spare listing them; a rejected try does not bias the next. */
    private int blindly(int[] admitted) {
        for (int tries = 0; admitted.length > 0 && tries < BLIND_TRIES; tries++) {
            int item = admitted[pick.applyAsInt(admitted.length)];
            if (held.isFree(item)) {
                return item;
            }
        }
        return -1;
    }
}
