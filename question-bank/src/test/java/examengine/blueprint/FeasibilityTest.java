package examengine.blueprint;

import static examengine.blueprint.Pools.single;
import static examengine.item.Difficulty.EASY;
import static examengine.item.Difficulty.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.blueprint.Feasibility.Shortage;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeasibilityTest {

    @Test
    void is_given_where_every_cell_finds_its_items() {
        assertThat(feasibility(Pools.mixed(90, 2), any(20), cell("area1", HARD, 3))
                        .feasible())
                .isTrue();
    }

    @Test
    void tells_cell_section_wanted_and_available() {
        Cell greedy = any(5);

        Feasibility feasibility = feasibility(Pools.of(single("r1", "甲", EASY), single("r2", "乙", HARD)), greedy);

        assertThat(feasibility.shortages()).containsExactly(new Shortage(0, greedy, 5, 2));
    }

    @Test
    void is_missing_for_a_type_the_pool_does_not_have() {
        var cell = new Cell(ItemType.TRUE_FALSE, null, null, 1, Points.of(1));

        assertThat(feasibility(Pools.of(single("r1", "甲", EASY)), cell).shortages())
                .containsExactly(new Shortage(0, cell, 1, 0));
    }

    @Test
    void leaves_the_rare_items_to_the_cell_that_can_use_no_others() {
        Pool pool = Pools.of(single("r1", "甲", EASY), single("r2", "乙", EASY), single("r3", "乙", HARD));

        assertThat(feasibility(pool, any(2), cell("甲", null, 1)).feasible()).isTrue();
    }

    @Test
    void is_found_by_handing_over_where_cells_overlap_crosswise() {
        Pool pool = Pools.of(single("r1", "甲", EASY), single("r2", "甲", HARD));

        assertThat(feasibility(pool, cell("甲", null, 1), cell(null, EASY, 1)).feasible())
                .isTrue();
    }

    @Test
    void is_found_along_a_chain_of_handing_over() {
        Pool pool = Pools.of(single("r1", "甲", EASY), single("r2", "乙", EASY), single("r3", "乙", HARD));

        assertThat(feasibility(pool, cell("甲", null, 1), cell(null, EASY, 1), cell("乙", null, 1))
                        .feasible())
                .isTrue();
        assertThat(feasibility(pool, cell("乙", null, 1), cell(null, EASY, 1), cell("甲", null, 1))
                        .feasible())
                .isTrue();
    }

    @Test
    void is_missing_where_two_cells_need_the_same_single_item() {
        Pool pool = Pools.of(single("r1", "甲", EASY), single("r2", "乙", HARD));

        assertThat(feasibility(pool, cell("甲", null, 1), cell(null, EASY, 1)).shortages())
                .singleElement()
                .returns(0, Shortage::available);
    }

    /**
     * The most places that can be filled is, over all sets of cells, the least sum of the items any cell of the set
     * admits and the counts of the cells outside it (König's theorem).
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void tells_no_more_shortage_than_there_must_be(long seed) {
        var random = new Random(seed);
        List<PoolItem> items = IntStream.range(0, random.nextInt(12))
                .mapToObj(number -> single("r" + number, area(random), difficulty(random)))
                .toList();
        Cell[] cells = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(number -> cell(
                        random.nextInt(3) == 0 ? null : area(random),
                        random.nextInt(3) == 0 ? null : difficulty(random),
                        1 + random.nextInt(4)))
                .toArray(Cell[]::new);

        int missing = feasibility(new Pool(items), cells).shortages().stream()
                .mapToInt(shortage -> shortage.wanted() - shortage.available())
                .sum();

        int wanted = Stream.of(cells).mapToInt(Cell::count).sum();
        int most = IntStream.range(0, 1 << cells.length)
                .map(set -> bound(set, cells, items))
                .min()
                .orElseThrow();
        assertThat(wanted - missing).isEqualTo(most);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static int bound(int set, Cell[] cells, List<PoolItem> items) {
        long admitted = items.stream()
                .filter(item -> members(set, cells, true).anyMatch(cell -> cell.admits(item)))
                .count();
        return (int) admitted + members(set, cells, false).mapToInt(Cell::count).sum();
    }

    private static Stream<Cell> members(int set, Cell[] cells, boolean inside) {
        return IntStream.range(0, cells.length)
                .filter(number -> inside == ((set >> number & 1) == 1))
                .mapToObj(number -> cells[number]);
    }

    private static String area(Random random) {
        return List.of("甲", "乙", "丙").get(random.nextInt(3));
    }

    private static Difficulty difficulty(Random random) {
        return Difficulty.values()[random.nextInt(3)];
    }

    private static Feasibility feasibility(Pool pool, Cell... cells) {
        var section = new Section("节", "", List.of(cells));
        return Feasibility.of(new Blueprint("b", "bank", "卷", List.of(section)), pool);
    }

    private static Cell any(int count) {
        return cell(null, null, count);
    }

    private static Cell cell(String area, Difficulty difficulty, int count) {
        return new Cell(ItemType.SINGLE_CHOICE, area, difficulty, count, Points.of(1));
    }
}
