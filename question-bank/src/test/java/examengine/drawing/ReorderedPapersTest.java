package examengine.drawing;

import static examengine.item.ItemType.MULTIPLE_CHOICE;
import static examengine.item.ItemType.SINGLE_CHOICE;
import static examengine.item.ItemType.TRUE_FALSE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Pools;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Form B with the items of form A. */
class ReorderedPapersTest {

    private static final long SEED = 7;
    private static final Pool POOL = Pools.measured(600, 3, 4);
    private static final Map<String, PoolItem> BY_REVISION =
            POOL.items().stream().collect(toMap(PoolItem::revision, identity()));
    private static final PoolItem FIXED = anyFixed();
    private static final PaperPlan PLAN = PaperPlan.of(blueprint(), POOL, LocalDate.MIN);
    private static final DraftPaper A = PLAN.draw(SEED);
    private static final DraftPaper B = PLAN.drawReordered(SEED);

    @Test
    void both_forms_hold_the_same_items_in_the_same_sections_for_the_same_points() {
        assertThat(B.items().stream().map(ReorderedPapersTest::place))
                .containsExactlyInAnyOrderElementsOf(
                        A.items().stream().map(ReorderedPapersTest::place).toList());
        assertThat(B.items()).extracting(DrawnItem::position).isSorted().doesNotHaveDuplicates();
        assertThat(B.expectedScore()).isEqualTo(A.expectedScore());
    }

    @Test
    void every_section_stands_in_another_order() {
        for (int section = 0; section < 3; section++) {
            assertThat(revisions(B, section)).isNotEqualTo(revisions(A, section));
        }
    }

    @Test
    void the_key_of_each_form_names_the_same_choices() {
        Map<String, DrawnItem> onA = A.items().stream().collect(toMap(DrawnItem::revision, identity()));

        for (DrawnItem onB : B.items()) {
            String stored = onB.choiceOrder().substring(1, 2);
            AnswerKey key = AnswerKey.of(stored);

            assertThat(chosen(onB, shown(onB, key))).isEqualTo(key.labels());
            assertThat(chosen(onA.get(onB.revision()), shown(onA.get(onB.revision()), key)))
                    .isEqualTo(key.labels());
        }
    }

    @Test
    void choices_move_but_for_items_that_keep_their_order_and_statements() {
        Map<String, String> onA = A.items().stream().collect(toMap(DrawnItem::revision, DrawnItem::choiceOrder));
        List<DrawnItem> kept =
                B.items().stream().filter(ReorderedPapersTest::keepsChoices).toList();

        assertThat(kept).isNotEmpty().allSatisfy(item -> assertThat(item.choiceOrder())
                .isEqualTo(onA.get(item.revision())));
        assertThat(B.items())
                .filteredOn(item -> !item.choiceOrder().equals(onA.get(item.revision())))
                .hasSizeGreaterThan(20);
    }

    @Test
    void sections_keep_their_rule_of_order() {
        assertThat(revisions(B, 1).get(0)).isEqualTo(FIXED.revision());
        assertThat(revisions(B, 2).stream()
                        .map(revision -> BY_REVISION.get(revision).difficulty()))
                .isSorted();
    }

    @Test
    void the_same_seed_makes_the_same_form() {
        assertThat(PLAN.drawReordered(SEED)).isEqualTo(B);
    }

    private static Blueprint blueprint() {
        return new Blueprint(
                "paper",
                "bank",
                "卷",
                List.of(
                        section(SectionOrder.MIXED, List.of(), cell(SINGLE_CHOICE, 20), cell(TRUE_FALSE, 10)),
                        section(
                                SectionOrder.BY_CELL,
                                List.of(new FixedItem(FIXED.item(), Points.of(3))),
                                cell(MULTIPLE_CHOICE, 10)),
                        section(SectionOrder.BY_DIFFICULTY, List.of(), cell(SINGLE_CHOICE, 20))));
    }

    private static Section section(SectionOrder order, List<FixedItem> fixed, Cell... cells) {
        return new Section("节", "", order, fixed, List.of(cells));
    }

    private static Cell cell(ItemType type, int count) {
        return new Cell(type, null, null, count, Points.of(1));
    }

    private static PoolItem anyFixed() {
        return POOL.items().stream()
                .filter(item -> item.type() == MULTIPLE_CHOICE)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> place(DrawnItem item) {
        return List.of(item.section(), item.revision(), item.points());
    }

    private static List<String> revisions(DraftPaper paper, int section) {
        return paper.items().stream()
                .filter(item -> item.section() == section)
                .map(DrawnItem::revision)
                .toList();
    }

    private static boolean keepsChoices(DrawnItem item) {
        PoolItem behind = BY_REVISION.get(item.revision());
        return behind.keepOrder() || behind.type() == TRUE_FALSE;
    }

    /** The labels under which a form shows the stored choices of a key, as its key sheet prints them. */
    private static Set<String> shown(DrawnItem item, AnswerKey key) {
        return IntStream.range(0, item.choiceOrder().length())
                .filter(i -> key.labels().contains(item.choiceOrder().substring(i, i + 1)))
                .mapToObj(Choice::label)
                .collect(Collectors.toSet());
    }

    /** The stored choices that somebody means who marks these labels on a form. */
    private static Set<String> chosen(DrawnItem item, Set<String> marked) {
        return marked.stream()
                .map(label -> item.choiceOrder().charAt(label.charAt(0) - 'A'))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
