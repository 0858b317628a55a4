package examengine.drawing;

import examengine.blueprint.Rivalry;
import java.util.BitSet;

/** The items of one paper while it is drawn: by cells and slots, with the rules that hold across cells. */
final class Selection {

    private static final int NOBODY = 0;

    private final PaperPlan plan;
    private final Rivalry rivalry;
    private final int[][] chosen;
    private final BitSet taken = new BitSet();
    /** By group of enemies the item that represents it, plus one. */
    private final int[] members;

    private double score;

    Selection(PaperPlan plan) {
        this.plan = plan;
        this.rivalry = plan.rivalry();
        this.chosen = new int[plan.cells().size()][];
        this.members = new int[rivalry.count()];
        this.score = plan.fixedScore();
        plan.cells().forEach(cell -> chosen[cell.ordinal()] = new int[cell.count()]);
    }

    void put(PlannedCell cell, int slot, int item) {
        chosen[cell.ordinal()][slot] = item;
        taken.set(item);
        for (int group : rivalry.groupsOf(item)) {
            members[group] = item + 1;
        }
        score += cell.points() * plan.facility(item);
    }

    void replace(PlannedCell cell, int slot, int item) {
        int former = at(cell, slot);
        taken.clear(former);
        for (int group : rivalry.groupsOf(former)) {
            members[group] = NOBODY;
        }
        score -= cell.points() * plan.facility(former);
        put(cell, slot, item);
    }

    int at(PlannedCell cell, int slot) {
        return chosen[cell.ordinal()][slot];
    }

    /** Whether an item is neither taken nor an enemy of one that is. */
    boolean admits(int item) {
        return admits(item, -1);
    }

    /** The same, once another item has left. */
    boolean admits(int item, int leaving) {
        if (taken.get(item)) {
            return false;
        }
        for (int group : rivalry.groupsOf(item)) {
            if (members[group] != NOBODY && members[group] != leaving + 1) {
                return false;
            }
        }
        return true;
    }

    /** By how many hundredths of points the paper is expected to be easier than the blueprint's papers are. */
    double excess() {
        return score - plan.target();
    }

    boolean isBalanced() {
        return Math.abs(excess()) <= plan.tolerance();
    }

    boolean isNearerThan(Selection other) {
        return Math.abs(excess()) < Math.abs(other.excess());
    }

    /** In points. */
    double expectedScore() {
        return score / 100;
    }

    /** By cells in the order of the blueprint, positions in the pool. */
    int[][] chosen() {
        return chosen;
    }
}
