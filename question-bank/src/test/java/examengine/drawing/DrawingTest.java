package examengine.drawing;

import static examengine.blueprint.Pools.single;
import static examengine.item.ItemType.MULTIPLE_CHOICE;
import static examengine.item.ItemType.SINGLE_CHOICE;
import static examengine.item.ItemType.TRUE_FALSE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Pools;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.Difficulty;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

    private static final Pool POOL = Pools.mixed(900, 5);
    private static final Map<String, PoolItem> BY_REVISION =
            POOL.items().stream().collect(toMap(PoolItem::revision, identity()));
    private static final Cell ANY_SINGLE = new Cell(SINGLE_CHOICE, null, null, 20, Points.of(1));
    private static final Cell HARD_SINGLE = new Cell(SINGLE_CHOICE, null, Difficulty.HARD, 10, Points.of(2));
    private static final Cell MULTIPLE_OF_AREA = new Cell(MULTIPLE_CHOICE, "area3", null, 10, Points.of(2));
    private static final Cell TRUE_OR_FALSE = new Cell(TRUE_FALSE, null, Difficulty.EASY, 20, new Points(50));
    private static final Blueprint BLUEPRINT = new Blueprint(
            "paper",
            "bank",
            "卷",
            List.of(
                    new Section("单选", "", List.of(ANY_SINGLE, HARD_SINGLE)),
                    new Section("多选与判断", "", List.of(MULTIPLE_OF_AREA, TRUE_OR_FALSE))));

    @Test
    void gives_the_same_paper_for_the_same_seed() {
        assertThat(Drawing.draw(BLUEPRINT, POOL, 42)).isEqualTo(Drawing.draw(BLUEPRINT, POOL, 42));
    }

    @Test
    void gives_the_same_paper_whatever_order_the_database_told_the_items_in() {
        var reversed = new ArrayList<>(POOL.items());
        Collections.reverse(reversed);

        assertThat(Drawing.draw(BLUEPRINT, new Pool(reversed), 42)).isEqualTo(Drawing.draw(BLUEPRINT, POOL, 42));
    }

    @Test
    void gives_another_paper_for_another_seed() {
        assertThat(Drawing.draw(BLUEPRINT, POOL, 1).items())
                .isNotEqualTo(Drawing.draw(BLUEPRINT, POOL, 2).items());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, 20261120})
    void never_takes_an_item_twice(long seed) {
        assertThat(Drawing.draw(BLUEPRINT, POOL, seed).items())
                .extracting(DrawnItem::revision)
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void numbers_the_places_from_1_section_after_section() {
        List<DrawnItem> items = Drawing.draw(BLUEPRINT, POOL, 7).items();

        assertThat(items)
                .extracting(DrawnItem::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(items).extracting(DrawnItem::section).isSorted().contains(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void fills_every_cell_with_items_it_admits_at_its_points(long seed) {
        List<DrawnItem> items = Drawing.draw(BLUEPRINT, POOL, seed).items();

        assertThat(count(items, 0, Points.of(1), ANY_SINGLE)).isEqualTo(20);
        assertThat(count(items, 0, Points.of(2), HARD_SINGLE)).isEqualTo(10);
        assertThat(count(items, 1, Points.of(2), MULTIPLE_OF_AREA)).isEqualTo(10);
        assertThat(count(items, 1, new Points(50), TRUE_OR_FALSE)).isEqualTo(20);
    }

    @Test
    void mixes_the_cells_of_a_section() {
        List<Points> points = Drawing.draw(BLUEPRINT, POOL, 11).items().stream()
                .filter(item -> item.section() == 1)
                .map(DrawnItem::points)
                .toList();

        assertThat(points).isNotEqualTo(points.stream().sorted().toList());
        assertThat(points)
                .isNotEqualTo(points.stream().sorted(Collections.reverseOrder()).toList());
    }

    @Test
    void shows_right_before_wrong_in_every_statement() {
        assertThat(Drawing.draw(BLUEPRINT, POOL, 13).items())
                .filteredOn(item -> BY_REVISION.get(item.revision()).type() == TRUE_FALSE)
                .extracting(DrawnItem::choiceOrder)
                .containsOnly("AB");
    }

    @Test
    void shows_every_choice_once() {
        assertThat(Drawing.draw(BLUEPRINT, POOL, 13).items())
                .filteredOn(item -> item.section() == 0)
                .extracting(DrawnItem::choiceOrder)
                .allSatisfy(
                        order -> assertThat(order.chars().sorted().toArray()).containsExactly('A', 'B', 'C', 'D'));
    }

    @Test
    void draws_the_last_item_of_an_exhausted_pool() {
        Pool three = new Pool(List.of(
                single("r1", "甲", Difficulty.EASY),
                single("r2", "甲", Difficulty.EASY),
                single("r3", "甲", Difficulty.EASY)));

        assertThat(Drawing.draw(singles(3), three, 1).items())
                .extracting(DrawnItem::revision)
                .containsExactlyInAnyOrder("r1", "r2", "r3");
    }

    @Test
    void refuses_with_the_shortages_where_the_bank_is_too_small() {
        Pool one = new Pool(List.of(single("r1", "甲", Difficulty.EASY)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Drawing.draw(singles(3), one, 1))
                .returns(Refusal.Kind.CONFLICT, Refusal::kind)
                .returns("bank-too-small", Refusal::code)
                .returns(
                        Map.of(
                                "shortages",
                                List.of(Map.of("section", 0, "type", "SINGLE_CHOICE", "wanted", 3, "available", 1))),
                        Refusal::facts);
    }

    @Test
    void keeps_the_papers_of_all_stored_seeds() {
        assertThat(Drawing.draw(singles(4), Pools.mixed(90, 2), 20261120).items())
                .extracting(item -> item.revision() + " " + item.choiceOrder())
                .containsExactly("r0078 ACDB", "r0042 CDBA", "r0036 CABD", "r0009 CABD");
    }

    @Test
    void takes_items_of_all_areas_below_the_one_a_cell_names() {
        Pool pool = Pools.of(
                single("r1", "法律法规/安全生产法", Difficulty.EASY),
                single("r2", "法律法规", Difficulty.EASY),
                single("r3", "法律法规汇编", Difficulty.EASY));
        var cell = new Cell(SINGLE_CHOICE, "法律法规", null, 2, Points.of(1));

        assertThat(Drawing.draw(paper(SectionOrder.MIXED, List.of(), cell), pool, 1)
                        .items())
                .extracting(DrawnItem::revision)
                .containsExactlyInAnyOrder("r1", "r2");
    }

    @Test
    void shows_fixed_items_first_and_then_cell_after_cell_where_the_section_says_so() {
        var fixed = List.of(new FixedItem("r0003", Points.of(3)), new FixedItem("r0000", Points.of(3)));

        var paper = Drawing.draw(paper(SectionOrder.BY_CELL, fixed, HARD_SINGLE, ANY_SINGLE), POOL, 5);

        assertThat(paper.items()).extracting(DrawnItem::revision).startsWith("r0003", "r0000");
        assertThat(paper.items().subList(2, 12)).extracting(DrawnItem::points).containsOnly(Points.of(2));
        assertThat(paper.items().subList(12, 32)).extracting(DrawnItem::points).containsOnly(Points.of(1));
    }

    @Test
    void goes_from_easy_to_hard_where_the_section_says_so() {
        var paper = Drawing.draw(
                paper(SectionOrder.BY_DIFFICULTY, List.of(new FixedItem("r0006", Points.of(1))), ANY_SINGLE), POOL, 5);

        assertThat(paper.items())
                .extracting(item -> BY_REVISION.get(item.revision()).difficulty())
                .isSorted()
                .contains(Difficulty.EASY, Difficulty.HARD);
    }

    @Test
    void keeps_the_order_of_choices_where_the_item_says_so() {
        Pool pool = Pools.measured(300, 2, 1);

        List<DrawnItem> items = Drawing.draw(singles(90), pool, 8).items();

        Map<String, PoolItem> drawn = pool.items().stream().collect(toMap(PoolItem::revision, identity()));
        assertThat(items)
                .filteredOn(item -> drawn.get(item.revision()).keepOrder())
                .isNotEmpty()
                .extracting(DrawnItem::choiceOrder)
                .containsOnly("ABCD");
        assertThat(items)
                .filteredOn(item -> !drawn.get(item.revision()).keepOrder())
                .extracting(DrawnItem::choiceOrder)
                .contains("CADB");
    }

    private static Blueprint paper(SectionOrder order, List<FixedItem> fixed, Cell... cells) {
        return new Blueprint("paper", "bank", "卷", List.of(new Section("节", "", order, fixed, List.of(cells))));
    }

    private static Blueprint singles(int count) {
        var cell = new Cell(SINGLE_CHOICE, null, null, count, Points.of(1));
        return new Blueprint("paper", "bank", "卷", List.of(new Section("单选", "", List.of(cell))));
    }

    private static long count(List<DrawnItem> items, int section, Points points, Cell cell) {
        return items.stream()
                .filter(item -> item.section() == section && item.points().equals(points))
                .filter(item -> cell.admits(BY_REVISION.get(item.revision())))
                .count();
    }
}
