package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.Pool;
import examengine.blueprint.Pools;
import examengine.blueprint.Section;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Time to draw a paper of 100 items from a bank of 10,000; the target is 100 µs on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DrawingBenchmark {

    private final Pool pool = Pools.mixed(10_000, 10);
    private final Blueprint broad = paper(DrawingBenchmark::anyArea);
    private final Blueprint fine = paper(DrawingBenchmark::everyAreaAndDifficulty);
    private long seed;

    @Benchmark
    public DraftPaper draw_from_3_broad_cells() {
        return Drawing.draw(broad, pool, seed++);
    }

    @Benchmark
    public DraftPaper draw_from_39_cells_that_overlap() {
        return Drawing.draw(fine, pool, seed++);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DrawingBenchmark.class.getName())
                        .build())
                .run();
    }

    private static Blueprint paper(BiFunction<ItemType, Integer, List<Cell>> cells) {
        return new Blueprint(
                "paper",
                "bank",
                "100 items",
                List.of(
                        new Section("", "", cells.apply(ItemType.SINGLE_CHOICE, 60)),
                        new Section("", "", cells.apply(ItemType.MULTIPLE_CHOICE, 20)),
                        new Section("", "", cells.apply(ItemType.TRUE_FALSE, 20))));
    }

    private static List<Cell> anyArea(ItemType type, int count) {
        return List.of(new Cell(type, null, null, count, Points.of(1)));
    }

    /** Half of the items by ten areas, half by three difficulties. */
    private static List<Cell> everyAreaAndDifficulty(ItemType type, int count) {
        Stream<Cell> areas =
                IntStream.range(0, 10).mapToObj(area -> new Cell(type, "area" + area, null, count / 20, Points.of(1)));
        Stream<Cell> difficulties = Stream.of(Difficulty.values())
                .map(level -> new Cell(
                        type,
                        null,
                        level,
                        level == Difficulty.HARD ? count / 2 - 2 * (count / 6) : count / 6,
                        Points.of(1)));
        return Stream.concat(areas, difficulties).toList();
    }
}
