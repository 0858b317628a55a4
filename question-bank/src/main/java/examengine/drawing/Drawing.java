package examengine.drawing;

import examengine.blueprint.Allotment;
import examengine.blueprint.Blueprint;
import examengine.blueprint.Place;
import examengine.blueprint.Pool;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well1024a;

/**
 * Draws one paper: each cell from its home in strata of facility, then exchanges where two enemies met, then exchanges
 * until the expected score is that of the blueprint. No item comes twice.
 *
 * <p>What is avoided comes before the expected score: a retake takes no seen item for the sake of balance. Where that
 * leaves a paper out of balance, the best of several draws is kept.
 *
 * <p>The generator is WELL1024a (Panneton, L'Ecuyer, Matsumoto 2006, doi 10.1145/1132973.1132974), one for each draw,
 * seeded with the paper's seed: plan, seed and what is avoided give the same paper on any machine at any time.
 */
public final class Drawing {

    private static final int DRAWS = 8;
    private static final int MATCHINGS = 100;

    private final PaperPlan plan;
    private final long seed;
    private final RandomGenerator random;
    private final Reluctance reluctance;
    private final Exchanging exchanging;

    private Drawing(PaperPlan plan, long seed, Avoiding avoiding) {
        this.plan = plan;
        this.seed = seed;
        this.random = new Well1024a(seed);
        this.reluctance = Reluctance.of(avoiding, plan);
        this.exchanging = new Exchanging(plan, reluctance, random);
    }

    /**
     * Draws a single paper from items that are all in force; who draws more than one prepares a {@link PaperPlan}.
     *
     * @throws Refusal as {@link PaperPlan#of}
     */
    public static DraftPaper draw(Blueprint blueprint, Pool pool, long seed) {
        return PaperPlan.of(blueprint, pool, LocalDate.MIN).draw(seed);
    }

    static DraftPaper draw(PaperPlan plan, long seed, Avoiding avoiding) {
        var drawing = new Drawing(plan, seed, avoiding);
        return drawing.arranged(drawing.best());
    }

    /** The paper of this seed in the order that comes next from the same generator. */
    static DraftPaper reordered(PaperPlan plan, long seed) {
        var drawing = new Drawing(plan, seed, Avoiding.NOTHING);
        Selection best = drawing.best();
        drawing.arranged(best);
        return drawing.arranged(best);
    }

    private DraftPaper arranged(Selection selection) {
        var arrangement = new Arrangement(plan.supply(), random);
        return new DraftPaper(seed, arrangement.of(selection.chosen()), selection.expectedScore());
    }

    private Selection best() {
        Selection best = null;
        for (int draws = 0; draws < DRAWS && (best == null || !best.isBalanced()); draws++) {
            Selection selection = new Selection(plan);
            if (fill(selection)) {
                exchanging.balance(selection);
                best = best == null || selection.isNearerThan(best) ? selection : best;
            }
        }
        return best == null ? matched() : best;
    }

    /** Whether every cell found its items; enemies can prevent that. */
    private boolean fill(Selection selection) {
        var quantiles = new Quantiles(random, plan.slots());
        for (PlannedCell cell : plan.cells()) {
            int[] drawn = cell.draw(reluctance, quantiles, random);
            for (int slot = 0; slot < drawn.length; slot++) {
                int item = selection.admits(drawn[slot]) ? drawn[slot] : exchanging.substitute(selection, cell);
                if (item < 0) {
                    return false;
                }
                selection.put(cell, slot, item);
            }
        }
        return true;
    }

    /** Where enemies crowd each other out, an allotment finds a paper if there is one, with less care for strata. */
    private Selection matched() {
        Allotment allotment = Allotment.of(plan.blueprint(), plan.pool(), random::nextInt);
        for (int matchings = 1; matchings < MATCHINGS && !allotment.shortages().isEmpty(); matchings++) {
            allotment = Allotment.of(plan.blueprint(), plan.pool(), random::nextInt);
        }
        if (!allotment.shortages().isEmpty()) {
            throw PaperPlan.tooSmall(allotment.shortages());
        }
        Selection selection = new Selection(plan);
        List<Place> places = allotment.places();
        for (PlannedCell cell : plan.cells()) {
            int[] items = places.get(cell.ordinal()).items().toArray();
            for (int slot = 0; slot < items.length; slot++) {
                selection.put(cell, slot, items[slot]);
            }
        }
        exchanging.balance(selection);
        return selection;
    }
}
