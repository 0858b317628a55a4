package examengine.scoring;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Time to score a paper of 100 items, half of them multiple choice; the target is 20 µs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringBenchmark {

    private static final int ITEMS = 100;

    private final ScoringRule partial = ScoringRule.partial(new Points(50)).withPenalty(new Points(25));
    private final List<AnswerKey> keys = new ArrayList<>();
    private final List<Set<String>> responses = new ArrayList<>();

    public ScoringBenchmark() {
        var random = new Random(1);
        for (int item = 0; item < ITEMS; item++) {
            keys.add(AnswerKey.of(labels(random, item % 2 == 0 ? 1 : 2 + random.nextInt(2))));
            responses.add(labels(random, item % 2 == 0 ? 1 : random.nextInt(4)));
        }
    }

    @Benchmark
    public Points partial_credit_and_penalty() {
        return score(partial);
    }

    @Benchmark
    public Points all_or_nothing() {
        return score(ScoringRule.ALL_OR_NOTHING);
    }

    private Points score(ScoringRule rule) {
        List<Points> earned = new ArrayList<>(ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            earned.add(rule.score(keys.get(item), responses.get(item), Points.of(2)));
        }
        return rule.total(earned);
    }

    private static Set<String> labels(Random random, int count) {
        Set<String> labels = new TreeSet<>();
        while (labels.size() < count) {
            labels.add(Character.toString('A' + random.nextInt(4)));
        }
        return labels;
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ScoringBenchmark.class.getName())
                        .build())
                .run();
    }
}
