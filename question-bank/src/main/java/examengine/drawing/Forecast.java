package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Feasibility;
import examengine.blueprint.Pool;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * What to expect of a blueprint before any paper is given out.
 *
 * @param feasibility what the bank has for it
 * @param spread the standard deviation of the expected score over 200 papers, in points; 0 where none can be drawn
 */
public record Forecast(Feasibility feasibility, double spread) {

    private static final int PAPERS = 200;

    /** @param live the live items of the bank, those whose rule is no longer in force included */
    public static Forecast of(Blueprint blueprint, Pool live, LocalDate day) {
        var feasibility = Feasibility.of(blueprint, live, day);
        return new Forecast(feasibility, feasibility.feasible() ? spread(PaperPlan.of(blueprint, live, day)) : 0);
    }

    private static double spread(PaperPlan plan) {
        double[] scores = LongStream.range(0, PAPERS)
                .mapToDouble(seed -> plan.draw(seed).expectedScore())
                .toArray();
        return new StandardDeviation().evaluate(scores);
    }
}
