package examengine.drawing;

import examengine.drawing.Fairness.Bar;
import examengine.drawing.Fairness.Exposure;
import examengine.drawing.Fairness.Overlap;
import examengine.drawing.Fairness.Retake;
import examengine.drawing.Fairness.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well1024a;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Draws many papers in one way and measures them. */
final class Sampling {

    private static final int BARS = 20;
    private static final int RETAKES = 5;
    private static final int PERSONS_AT_MOST = 200;

    private final PaperPlan plan;
    private final Way way;
    private final RandomGenerator seeds;

    private Sampling(PaperPlan plan, Way way, long seed) {
        this.plan = plan;
        this.way = way;
        this.seeds = new Well1024a(seed);
    }

    /** A way of drawing. */
    interface Way {
        DraftPaper draw(long seed, Avoiding avoiding);
    }

    static Sample of(PaperPlan plan, Way way, int papers, long seed) {
        return new Sampling(plan, way, seed).sample(papers);
    }

    private Sample sample(int papers) {
        double[] scores = new double[papers];
        double[] overlaps = new double[papers - 1];
        int[] uses = new int[plan.pool().items().size()];
        Set<String> before = Set.of();
        for (int paper = 0; paper < papers; paper++) {
            DraftPaper drawn = way.draw(seeds.nextLong(), Avoiding.NOTHING);
            Set<String> items = revisions(drawn);
            scores[paper] = drawn.expectedScore();
            items.stream().mapToInt(plan::position).filter(item -> item >= 0).forEach(item -> uses[item]++);
            if (paper > 0) {
                overlaps[paper - 1] = shared(items, before);
            }
            before = items;
        }
        return new Sample(score(scores), exposure(uses, papers), overlap(overlaps), retakes(papers));
    }

    private static Fairness.ExpectedScore score(double[] scores) {
        var figures = new DescriptiveStatistics(scores);
        return new Fairness.ExpectedScore(
                figures.getMean(),
                figures.getStandardDeviation(),
                figures.getMin(),
                figures.getMax(),
                histogram(scores));
    }

    private Exposure exposure(int[] uses, int papers) {
        double[] exposures = IntStream.range(0, uses.length)
                .filter(plan::isDrawable)
                .mapToDouble(item -> (double) uses[item] / papers)
                .toArray();
        long unused = Arrays.stream(exposures).filter(exposure -> exposure == 0).count();
        return new Exposure(
                Arrays.stream(exposures).max().orElse(0),
                exposures.length == 0 ? 0 : (double) unused / exposures.length,
                histogram(exposures));
    }

    /** Papers are independent of each other, so each is held against the next one. */
    private static Overlap overlap(double[] overlaps) {
        var figures = new DescriptiveStatistics(overlaps);
        return new Overlap(figures.getMean(), figures.getMax(), histogram(overlaps));
    }

    private List<Retake> retakes(int papers) {
        int persons = Math.min(PERSONS_AT_MOST, papers);
        double[] overlaps = new double[RETAKES];
        for (int person = 0; person < persons; person++) {
            Set<String> seen = new HashSet<>(revisions(way.draw(seeds.nextLong(), Avoiding.NOTHING)));
            for (int retake = 0; retake < RETAKES; retake++) {
                Set<String> items = revisions(way.draw(seeds.nextLong(), new Avoiding(seen, Set.of())));
                overlaps[retake] += shared(items, seen) / persons;
                seen.addAll(items);
            }
        }
        return IntStream.range(0, RETAKES)
                .mapToObj(retake -> new Retake(retake + 2, overlaps[retake]))
                .toList();
    }

    private static Set<String> revisions(DraftPaper paper) {
        return paper.items().stream().map(DrawnItem::revision).collect(Collectors.toSet());
    }

    private static double shared(Set<String> items, Set<String> others) {
        return (double) items.stream().filter(others::contains).count() / items.size();
    }

    /** Bars of equal width from the least value to the greatest; a single one where all are equal. */
    private static List<Bar> histogram(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        int bars = most > least ? BARS : 1;
        double width = (most - least) / bars;
        int[] counts = new int[bars];
        for (double value : values) {
            counts[width == 0 ? 0 : (int) Math.min(bars - 1, (value - least) / width)]++;
        }
        var histogram = new ArrayList<Bar>();
        for (int bar = 0; bar < bars; bar++) {
            histogram.add(new Bar(least + bar * width, least + (bar + 1) * width, counts[bar]));
        }
        return List.copyOf(histogram);
    }
}
