package examengine.blueprint;

import static examengine.blueprint.Pools.single;
import static examengine.item.Difficulty.EASY;
import static examengine.item.Difficulty.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import examengine.blueprint.Feasibility.Shortage;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** As above, where a group of enemies counts as a single item that every cell admits which admits a member. */
    @ParameterizedTest
    @MethodSource("seeds")
    void tells_no_more_shortage_than_there_must_be_among_enemies(long seed) {
        var random = new Random(seed);
        List<PoolItem> items = IntStream.range(0, random.nextInt(16))
                .mapToObj(number -> enemy("r" + number, area(random), difficulty(random), "g" + random.nextInt(8)))
                .toList();
        Cell[] cells = IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(number -> cell(
                        random.nextInt(3) == 0 ? null : area(random),
                        random.nextInt(3) == 0 ? null : difficulty(random),
                        1 + random.nextInt(3)))
                .toArray(Cell[]::new);

        int missing = feasibility(new Pool(items), cells).shortages().stream()
                .mapToInt(shortage -> shortage.wanted() - shortage.available())
                .sum();

        int wanted = Stream.of(cells).mapToInt(Cell::count).sum();
        int most = IntStream.range(0, 1 << cells.length)
                .map(set -> groups(set, cells, items)
                        + members(set, cells, false).mapToInt(Cell::count).sum())
                .min()
                .orElseThrow();
        assertThat(wanted - missing).isEqualTo(most);
    }

    /** The most often all cells can be filled without a repetition, by König's theorem with every count multiplied. */
    @ParameterizedTest
    @MethodSource("seeds")
    void counts_as_many_retakes_as_the_bank_can_carry(long seed) {
        var random = new Random(seed);
        List<PoolItem> items = IntStream.range(0, 10 + random.nextInt(60))
                .mapToObj(number -> single("r" + number, area(random), difficulty(random)))
                .toList();
        Cell[] cells = IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(number -> cell(
                        random.nextInt(3) == 0 ? null : area(random),
                        random.nextInt(3) == 0 ? null : difficulty(random),
                        1 + random.nextInt(3)))
                .toArray(Cell[]::new);

        int retakes = feasibility(new Pool(items), cells).retakes();

        int papers = (int) IntStream.iterate(1, times -> carries(times, cells, items), times -> times + 1)
                .count();
        assertThat(retakes).isEqualTo(Math.max(0, papers - 1));
    }

    @Test
    void tells_how_deep_every_cell_is() {
        Pool pool = Pools.of(
                lasting("r1", LocalDate.of(2026, 1, 31)),
                single("r2", "甲", EASY),
                single("r3", "甲", EASY),
                single("r4", "乙", HARD));
        var section = new Section("节", "", List.of(cell("甲", null, 1)));

        var feasibility =
                Feasibility.of(new Blueprint("b", "bank", "卷", List.of(section)), pool, LocalDate.of(2026, 2, 1));

        assertThat(feasibility.cells()).containsExactly(new Feasibility.Depth(0, 0, 1, 2, 3, 1, 0.85, 0.5));
        assertThat(feasibility.expectedScore()).isEqualTo(0.85);
        assertThat(feasibility.retakes()).isEqualTo(1);
    }

    @Test
    void counts_the_sets_of_items_that_papers_can_hold() {
        assertThat(feasibility(Pools.mixed(90, 1), cell(null, EASY, 3), cell(null, HARD, 2))
                        .papersLog10())
                .isCloseTo(Math.log10(120 * 45), within(1e-9));
    }

    @Test
    void names_fixed_items_that_cannot_be_used() {
        var fixed = List.of(new FixedItem("r1", Points.of(1)), new FixedItem("gone", Points.of(1)));
        var section = new Section("节", "", SectionOrder.MIXED, fixed, List.of());

        var feasibility =
                Feasibility.of(new Blueprint("b", "bank", "卷", List.of(section)), Pools.of(single("r1", "甲", EASY)));

        assertThat(feasibility.feasible()).isFalse();
        assertThat(feasibility.missing()).containsExactly("gone");
        assertThat(feasibility.shortages()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static int bound(int set, Cell[] cells, List<PoolItem> items) {
        return admitted(set, cells, items)
                + members(set, cells, false).mapToInt(Cell::count).sum();
    }

    private static int groups(int set, Cell[] cells, List<PoolItem> items) {
        return (int) items.stream()
                .filter(item -> members(set, cells, true).anyMatch(cell -> cell.admits(item)))
                .map(PoolItem::enemies)
                .distinct()
                .count();
    }

    private static boolean carries(int times, Cell[] cells, List<PoolItem> items) {
        int wanted = Stream.of(cells).mapToInt(Cell::count).sum();
        return IntStream.range(0, 1 << cells.length)
                .allMatch(set -> admitted(set, cells, items)
                                + times
                                        * members(set, cells, false)
                                                .mapToInt(Cell::count)
                                                .sum()
                        >= times * wanted);
    }

    private static int admitted(int set, Cell[] cells, List<PoolItem> items) {
        return (int) items.stream()
                .filter(item -> members(set, cells, true).anyMatch(cell -> cell.admits(item)))
                .count();
    }

    private static PoolItem enemy(String id, String area, Difficulty difficulty, String group) {
        return new PoolItem(
                id, id, ItemType.SINGLE_CHOICE, area, difficulty, 4, false, 0.7, List.of(group), Optional.empty());
    }

    private static PoolItem lasting(String id, LocalDate lastDay) {
        return new PoolItem(id, id, ItemType.SINGLE_CHOICE, "甲", EASY, 4, false, 0.85, List.of(), Optional.of(lastDay));
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
