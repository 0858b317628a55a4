package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Pool;
import examengine.blueprint.Pools;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

/**
 * Time to draw a paper of 100 items from 10,000 live ones; the target is 100 µs on one core with all rules on: 42 cells
 * that overlap, a fixed item, enemies, orders, three papers seen before and four on the tables around.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DrawingBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Pool pool = Pools.measured(10_000, 10, 1);
    private final Blueprint blueprint = blueprint();
    private final PaperPlan plan = PaperPlan.of(blueprint, pool, DAY);
    private final Avoiding avoiding = new Avoiding(items(1, 3), items(4, 7));
    private long seed;

    @Benchmark
    public DraftPaper draw_with_all_rules() {
        return plan.draw(seed++, avoiding);
    }

    @Benchmark
    public DraftPaper draw_for_a_first_attempt() {
        return plan.draw(seed++);
    }

    @Benchmark
    public DraftPaper draw_plainly_by_shuffling() {
        return PlainDrawing.draw(plan, seed++);
    }

    @Benchmark
    public PaperPlan prepare_the_blueprint() {
        return PaperPlan.of(blueprint, pool, DAY);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DrawingBenchmark.class.getName())
                        .build())
                .run();
    }

    private Set<String> items(int first, int last) {
        Set<String> items = new HashSet<>();
        IntStream.rangeClosed(first, last).mapToObj(plan::draw).forEach(paper -> paper.items()
                .forEach(item -> items.add(item.revision())));
        return items;
    }

    private static Blueprint blueprint() {
        return new Blueprint(
                "paper",
                "bank",
                "100 items",
                List.of(
                        new Section(
                                "",
                                "",
                                SectionOrder.BY_DIFFICULTY,
                                List.of(new FixedItem("ir0000", Points.of(1))),
                                cells(ItemType.SINGLE_CHOICE, 59)),
                        new Section("", "", SectionOrder.BY_CELL, List.of(), cells(ItemType.MULTIPLE_CHOICE, 20)),
                        new Section("", "", cells(ItemType.TRUE_FALSE, 20))));
    }

    /** A part by ten areas, a part by three difficulties, the rest from anywhere. */
    private static List<Cell> cells(ItemType type, int count) {
        int each = count / 20;
        int level = count / 6;
        Stream<Cell> areas =
                IntStream.range(0, 10).mapToObj(area -> new Cell(type, "area" + area, null, each, Points.of(1)));
        Stream<Cell> levels =
                Stream.of(Difficulty.values()).map(difficulty -> new Cell(type, null, difficulty, level, Points.of(1)));
        Stream<Cell> rest = Stream.of(new Cell(type, null, null, count - 10 * each - 3 * level, Points.of(1)));
        return Stream.of(areas, levels, rest).flatMap(cells -> cells).toList();
    }
}
