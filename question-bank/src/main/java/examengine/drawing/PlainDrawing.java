package examengine.drawing;

import examengine.blueprint.Allotment;
import examengine.blueprint.Place;
import examengine.kernel.Refusal;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well1024a;

/**
 * Plain random drawing, which fair drawing is measured against: it obeys the blueprint, and within that takes items as
 * they come. Nothing is kept equal, and nothing is remembered.
 */
final class PlainDrawing {

    private PlainDrawing() {}

    /** @throws Refusal {@code bank-too-small} with the fact {@code shortages} */
    static DraftPaper draw(PaperPlan plan, long seed) {
        RandomGenerator random = new Well1024a(seed);
        Allotment allotment = Allotment.of(plan.blueprint(), plan.pool(), random::nextInt);
        if (!allotment.shortages().isEmpty()) {
            throw PaperPlan.tooSmall(allotment.shortages());
        }
        List<Place> places = allotment.places();
        int[][] chosen = places.stream().map(place -> place.items().toArray()).toArray(int[][]::new);
        double score = plan.fixedScore();
        for (Place place : places) {
            score += place.cell().points().hundredths()
                    * place.items().mapToDouble(plan::facility).sum();
        }
        return new DraftPaper(seed, new Arrangement(plan.supply(), random).of(chosen), score / 100);
    }
}
