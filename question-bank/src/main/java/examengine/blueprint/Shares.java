package examengine.blueprint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How many items of each kind go to each cell, so that the stocks of the cells, each divided by what the cell wants, are
 * even: the smallest is as large as possible, then the next, and so on. Items move along chains of cells from the better
 * to the worse stocked one as long as that helps; when no chain helps, the cells that can be reached from a poor one hold
 * everything any of them admits, so no division serves it better (Hall 1935, doi 10.1112/jlms/s1-10.37.26).
 */
final class Shares {

    private static final int NOBODY = -1;

    private final int[] wanted;
    private final int[] stock;
    private final List<int[]> shares = new ArrayList<>();
    private final List<BitSet> admitting = new ArrayList<>();

    /** @param wanted how many items each cell wants, 1 or more */
    Shares(int[] wanted) {
        this.wanted = wanted;
        this.stock = new int[wanted.length];
    }

    /** So many items of a kind that exactly these cells admit. */
    void add(BitSet cells, int items) {
        int[] share = new int[wanted.length];
        for (int item = 0; item < items; item++) {
            int poorest = cells.stream()
                    .reduce((one, other) -> isPoorer(stock[other], other, stock[one], one) ? other : one)
                    .orElseThrow();
            share[poorest]++;
            stock[poorest]++;
        }
        shares.add(share);
        admitting.add(cells);
    }

    /** By cell, for a kind in the order added. */
    int[] of(int kind) {
        return shares.get(kind);
    }

    void even() {
        boolean helped = true;
        while (helped) {
            helped = false;
            for (int cell = 0; cell < wanted.length; cell++) {
                while (help(cell)) {
                    helped = true;
                }
            }
        }
    }

    /** Moves items to a cell from the best stocked one in its reach; whether that made things more even. */
    private boolean help(int poor) {
        int[] next = new int[wanted.length];
        int[] kind = new int[wanted.length];
        Arrays.fill(next, NOBODY);
        next[poor] = poor;
        int rich = poor;
        var reached = new ArrayDeque<Integer>(List.of(poor));
        while (!reached.isEmpty()) {
            int cell = reached.remove();
            rich = isPoorer(stock[rich] - 1, rich, stock[cell] - 1, cell) ? cell : rich;
            reach(cell, next, kind, reached);
        }
        boolean helps = isPoorer(stock[poor], poor, stock[rich] - 1, rich);
        if (helps) {
            move(rich, poor, next, kind);
        }
        return helps;
    }

    private void reach(int cell, int[] next, int[] kind, ArrayDeque<Integer> reached) {
        for (int shared = 0; shared < shares.size(); shared++) {
            for (int from = 0; admitting.get(shared).get(cell) && from < wanted.length; from++) {
                if (next[from] == NOBODY && shares.get(shared)[from] > 0) {
                    next[from] = cell;
                    kind[from] = shared;
                    reached.add(from);
                }
            }
        }
    }

    private void move(int rich, int poor, int[] next, int[] kind) {
        long gap = (long) stock[rich] * wanted[poor] - (long) stock[poor] * wanted[rich];
        int items = (int) Math.max(1, gap / (wanted[rich] + wanted[poor]));
        for (int cell = rich; cell != poor; cell = next[cell]) {
            items = Math.min(items, shares.get(kind[cell])[cell]);
        }
        for (int cell = rich; cell != poor; cell = next[cell]) {
            shares.get(kind[cell])[cell] -= items;
            shares.get(kind[cell])[next[cell]] += items;
        }
        stock[rich] -= items;
        stock[poor] += items;
    }

    private boolean isPoorer(long stockOfOne, int one, long stockOfOther, int other) {
        return stockOfOne * wanted[other] < stockOfOther * wanted[one];
    }
}
