package examengine.evidence;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Time to seal a journal of 100 entries besides the database; the target is 1 ms, since thousands fall due at once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SealingBenchmark {

    private static final Instant START = Instant.parse("2026-11-20T02:00:00.123456Z");

    private final List<Entry> entries = IntStream.rangeClosed(1, 100)
            .mapToObj(n -> new Entry(
                    "3f0c2f0e-6c35-4a0e-9c0b-2f6d3f6f7a10",
                    1 + n / 2,
                    1 + n % 2,
                    "AC",
                    3,
                    START.plusMillis(n * 997L),
                    "PAGE"))
            .toList();
    private final Statement statement = Evidence.statement(List.of());

    @Benchmark
    public String chain_100_entries() {
        return Chain.head("s", entries.stream().map(Entry::line).toList());
    }

    @Benchmark
    public String sign_a_statement() {
        return Evidence.KEY.sign(statement.text());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SealingBenchmark.class.getName())
                        .build())
                .run();
    }
}
