package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Pool;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * How fair the papers of a blueprint are, measured on papers drawn for the purpose, beside as many papers of plain random
 * drawing from the same bank.
 *
 * @param papers how many of each kind were drawn
 */
public record Fairness(int papers, Sample fair, Sample plain) {

    /** What one way of drawing gave. */
    public record Sample(ExpectedScore expectedScore, Exposure exposure, Overlap overlap, List<Retake> retakes) {}

    /**
     * What candidates earn on average, over the papers, in points.
     *
     * @param spread the standard deviation
     */
    public record ExpectedScore(double mean, double spread, double least, double most, List<Bar> histogram) {}

    /**
     * On which share of the papers an item stands, over all items that can be drawn.
     *
     * @param greatest 0 to 1
     * @param unused the share of the items that no paper held, 0 to 1
     */
    public record Exposure(double greatest, double unused, List<Bar> histogram) {}

    /** Which share of its items a paper has in common with another candidate's, 0 to 1, the fixed ones included. */
    public record Overlap(double mean, double greatest, List<Bar> histogram) {}

    /**
     * Somebody comes again and again.
     *
     * @param attempt 2 for the first retake
     * @param overlap which share of the items was on any paper before, 0 to 1, the fixed ones included
     */
    public record Retake(int attempt, double overlap) {}

    /** So many values from one number, inclusive, to another, exclusive but for the last bar. */
    public record Bar(double from, double to, int count) {}

    /**
     * Draws and measures.
     *
     * @param papers 2 or more
     * @param seed the same seed gives the same figures
     * @throws Refusal as {@link PaperPlan#of}
     */
    public static Fairness of(Blueprint blueprint, Pool live, LocalDate day, int papers, long seed) {
        var plan = PaperPlan.of(blueprint, live, day);
        return new Fairness(
                papers,
                Sampling.of(plan, plan::draw, papers, seed),
                Sampling.of(plan, (number, avoiding) -> PlainDrawing.draw(plan, number), papers, seed));
    }
}
