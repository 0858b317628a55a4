package examengine.drawing;

import org.apache.commons.math3.random.RandomGenerator;

/** Puts single items of a paper in the place of others of the same cell. */
final class Exchanging {

    private static final int MOST = 200;
    private static final int NONE = -1;

    private final PaperPlan plan;
    private final Reluctance reluctance;
    private final RandomGenerator random;

    Exchanging(PaperPlan plan, Reluctance reluctance, RandomGenerator random) {
        this.plan = plan;
        this.reluctance = reluctance;
        this.random = random;
    }

    /** Some item of a cell that fits the paper, one with nothing against it if there is any; −1 where there is none. */
    int substitute(Selection selection, PlannedCell cell) {
        int[] items = cell.items();
        int start = random.nextInt(items.length);
        int best = NONE;
        for (int i = 0; i < items.length; i++) {
            int item = items[(start + i) % items.length];
            boolean better = best == NONE || reluctance.of(item) < reluctance.of(best);
            if (better && selection.admits(item)) {
                best = item;
            }
            if (best != NONE && reluctance.of(best) == 0) {
                return best;
            }
        }
        return best;
    }

    /**
     * Brings the expected score as near to the blueprint's as a bounded number of exchanges does: some place is asked for
     * an item that is harder or easier by what is too much or missing, and takes it if that fits and helps. Most papers
     * need none, so the items stay equally exposed.
     */
    void balance(Selection selection) {
        int cells = plan.cells().size();
        for (int exchanges = 0; exchanges < MOST && !selection.isBalanced(); exchanges++) {
            PlannedCell cell = plan.cells().get(random.nextInt(cells));
            exchange(selection, cell, random.nextInt(cell.count()));
        }
    }

    private void exchange(Selection selection, PlannedCell cell, int slot) {
        int former = selection.at(cell, slot);
        double wanted = plan.facility(former) - selection.excess() / cell.points();
        int item = cell.near(wanted, plan.tolerance() / cell.points(), random);
        double excess = selection.excess() + cell.points() * (plan.facility(item) - plan.facility(former));
        boolean helps = Math.abs(excess) < Math.abs(selection.excess());
        if (helps && reluctance.of(item) <= reluctance.of(former) && selection.admits(item, former)) {
            selection.replace(cell, slot, item);
        }
    }
}
