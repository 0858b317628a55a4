package examengine.blueprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A cell of a blueprint and the items allotted to it. */
public final class Place {

    private final int section;
    private final Cell cell;
    private final int[] admitted;
    private final int[] items;
    private int filled;

    Place(int section, Cell cell, int[] admitted) {
        this.section = section;
        this.cell = cell;
        this.admitted = admitted;
        this.items = new int[cell.count()];
    }

    /** The section's position, counted from 0. */
    public int section() {
        return section;
    }

    public Cell cell() {
        return cell;
    }

    int[] admitted() {
        return admitted;
    }

    int filled() {
        return filled;
    }

    boolean isFull() {
        return filled == items.length;
    }

    /** Positions in {@link Pool#items()}. */
    public IntStream items() {
        return Arrays.stream(items, 0, filled);
    }

    void put(int item) {
        items[filled++] = item;
    }

    /** Takes an item out; the last one moves to where it was. */
    void remove(int item) {
        int index = 0;
        while (items[index] != item) {
            index++;
        }
        items[index] = items[--filled];
    }
}
