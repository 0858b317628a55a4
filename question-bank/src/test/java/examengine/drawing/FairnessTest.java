package examengine.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.Pool;
import examengine.blueprint.Pools;
import examengine.blueprint.Section;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/**
 * Chi-square tests of uniformity over 20,000 papers with the seeds 1 to 20,000. The seeds are fixed, so a test passes
 * always or never; at a level of 0.001 a fair draw fails one test in a thousand choices of seeds. The items of these
 * pools are equally easy: where they are not, no paper may be out of balance, and on papers of nine items that alone
 * decides about some of them.
 */
class FairnessTest {

    private static final int PAPERS = 20_000;
    private static final double LEVEL = 0.001;

    @Test
    void every_item_is_drawn_equally_often() {
        assertUniform(40, Pools.equallyEasy(120, 4), (item, counts) -> counts.merge(item.revision(), 1L, Long::sum));
    }

    @Test
    void every_item_is_drawn_equally_often_from_a_pool_that_is_nearly_used_up() {
        assertUniform(10, Pools.equallyEasy(30, 1), (item, counts) -> {
            if (item.position() == 1) {
                counts.merge(item.revision(), 1L, Long::sum);
            }
        });
    }

    @Test
    void every_order_of_four_choices_is_equally_frequent() {
        assertUniform(24, Pools.equallyEasy(120, 4), (item, counts) -> counts.merge(item.choiceOrder(), 1L, Long::sum));
    }

    @Test
    void an_item_comes_equally_often_at_every_position() {
        assertUniform(9, Pools.equallyEasy(30, 1), (item, counts) -> {
            if (item.revision().equals("r0000")) {
                counts.merge(String.valueOf(item.position()), 1L, Long::sum);
            }
        });
    }

    @Test
    void the_items_of_a_paper_of_sixty_are_nearly_equally_exposed_however_their_facilities_scatter() {
        PaperPlan plan = plan(60, Pools.measured(900, 3, 5));
        var counts = new HashMap<String, Long>();
        for (long seed = 1; seed <= PAPERS; seed++) {
            plan.draw(seed).items().forEach(item -> counts.merge(item.revision(), 1L, Long::sum));
        }

        double[] exposures = counts.values().stream()
                .mapToDouble(count -> (double) count / PAPERS)
                .toArray();
        assertThat(exposures).hasSize(300);
        assertThat(Arrays.stream(exposures).min().orElseThrow()).isGreaterThan(0.18);
        assertThat(Arrays.stream(exposures).max().orElseThrow()).isLessThan(0.22);
    }

    private static void assertUniform(int categories, Pool pool, BiConsumer<DrawnItem, Map<String, Long>> counting) {
        var counts = new HashMap<String, Long>();
        PaperPlan plan = plan(9, pool);
        LongStream.rangeClosed(1, PAPERS).mapToObj(plan::draw).forEach(paper -> paper.items()
                .forEach(item -> counting.accept(item, counts)));

        long[] observed = counts.values().stream().mapToLong(Long::longValue).toArray();
        double[] expected = new double[observed.length];
        Arrays.fill(expected, LongStream.of(observed).average().orElseThrow());
        assertThat(observed).hasSize(categories);
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(LEVEL);
    }

    private static PaperPlan plan(int count, Pool pool) {
        var cell = new Cell(ItemType.SINGLE_CHOICE, null, null, count, Points.of(1));
        var section = new Section("单选", "", List.of(cell));
        return PaperPlan.of(new Blueprint("paper", "bank", "卷", List.of(section)), pool, LocalDate.EPOCH);
    }
}
