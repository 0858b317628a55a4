package examengine.blueprint;

import static examengine.item.ItemType.MULTIPLE_CHOICE;
import static examengine.item.ItemType.SINGLE_CHOICE;
import static examengine.item.ItemType.TRUE_FALSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.item.Difficulty;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    private static final List<Section> SECTIONS = List.of(
            new Section("单选题", "每题1分", List.of(new Cell(SINGLE_CHOICE, "\"高处\"作业", Difficulty.EASY, 40, Points.of(1)))),
            new Section(
                    "其他",
                    "",
                    List.of(
                            new Cell(MULTIPLE_CHOICE, null, Difficulty.HARD, 15, Points.of(2)),
                            new Cell(TRUE_FALSE, null, null, 20, new Points(50)))));

    @Test
    void counts_the_items_of_all_cells() {
        assertThat(blueprint().itemCount()).isEqualTo(75);
    }

    @Test
    void adds_up_the_points_of_all_items() {
        assertThat(blueprint().fullMark()).isEqualTo(Points.of(80));
    }

    @Test
    void keeps_its_sections_through_json() {
        var column = new SectionsColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(SECTIONS)))
                .isEqualTo(SECTIONS);
    }

    @Test
    void leaves_out_of_its_json_what_is_not_pinned_down() {
        var section = new Section("题", "", List.of(new Cell(TRUE_FALSE, null, null, 1, Points.of(1))));

        assertThat(new SectionsColumn().convertToDatabaseColumn(List.of(section)))
                .isEqualTo("[{\"title\":\"题\",\"instruction\":\"\","
                        + "\"cells\":[{\"type\":\"TRUE_FALSE\",\"count\":1,\"points\":100}]}]");
    }

    @Test
    void keeps_fixed_items_and_an_order_through_json() {
        var column = new SectionsColumn();
        var sections = List.of(
                new Section("节", "", SectionOrder.BY_CELL, List.of(new FixedItem("i1", new Points(150))), List.of()));

        assertThat(column.convertToDatabaseColumn(sections))
                .isEqualTo("[{\"title\":\"节\",\"instruction\":\"\",\"order\":\"BY_CELL\","
                        + "\"fixed\":[{\"item\":\"i1\",\"points\":150}],\"cells\":[]}]");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(sections)))
                .isEqualTo(sections);
    }

    @Test
    void counts_fixed_items_too() {
        var section = new Section(
                "节",
                "",
                SectionOrder.MIXED,
                List.of(new FixedItem("i1", Points.of(5))),
                List.of(new Cell(TRUE_FALSE, null, null, 2, Points.of(1))));
        var blueprint = new Blueprint("b", "bank", "卷", List.of(section));

        assertThat(blueprint.itemCount()).isEqualTo(3);
        assertThat(blueprint.fullMark()).isEqualTo(Points.of(7));
    }

    @Test
    void refuses_to_fix_an_item_twice() {
        var section = new Section("节", "", SectionOrder.MIXED, List.of(new FixedItem("i1", Points.of(5))), List.of());

        assertRefused("fixed-twice", () -> new Blueprint("b", "bank", "卷", List.of(section, section)));
    }

    @Test
    void refuses_to_be_empty() {
        assertRefused("empty-blueprint", () -> new Blueprint("b", "bank", "卷", List.of()));
        assertRefused("empty-section", () -> new Section("节", "", List.of()));
    }

    @Test
    void refuses_cells_without_items_or_points() {
        assertRefused("cell-count", () -> new Cell(TRUE_FALSE, null, null, 0, Points.of(1)));
        assertRefused("cell-count", () -> new Cell(TRUE_FALSE, null, null, 1001, Points.of(1)));
        assertRefused("cell-points", () -> new Cell(TRUE_FALSE, null, null, 1, Points.ZERO));
        assertRefused("cell-points", () -> new Cell(TRUE_FALSE, null, null, 1, new Points(-1)));
        assertRefused("cell-points", () -> new FixedItem("i1", Points.ZERO));
    }

    private static Blueprint blueprint() {
        return new Blueprint("safety-paper", "safety", "安全员试卷", SECTIONS);
    }

    private static void assertRefused(String code, ThrowingCallable making) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(making).returns(code, Refusal::code);
    }
}
