package examengine.drawing;

import static examengine.item.ItemType.SINGLE_CHOICE;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PaperPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Set<String> NOBODY = Set.of();

    @Test
    void leaves_out_what_is_no_longer_in_force_that_day() {
        Pool pool = new Pool(List.of(item("r1"), lasting("r2", DAY), lasting("r3", DAY.minusDays(1))));

        assertThat(drawn(PaperPlan.of(singles(2), pool, DAY).draw(1))).containsExactlyInAnyOrder("r1", "r2");
        assertRefused("bank-too-small", () -> PaperPlan.of(singles(3), pool, DAY));
    }

    @Test
    void counts_a_group_of_enemies_once() {
        Pool pool = new Pool(List.of(enemy("r1", "x"), enemy("r2", "x"), item("r3")));

        assertThat(drawn(PaperPlan.of(singles(2), pool, DAY).draw(1))).contains("r3");
        assertRefused("bank-too-small", () -> PaperPlan.of(singles(3), pool, DAY));
    }

    @Test
    void leaves_out_the_enemies_of_what_is_fixed() {
        Pool pool = new Pool(List.of(enemy("r1", "x"), enemy("r2", "x"), item("r3")));

        assertThat(drawn(PaperPlan.of(singles(1, "r1"), pool, DAY).draw(1))).containsExactlyInAnyOrder("r1", "r3");
        assertRefused("bank-too-small", () -> PaperPlan.of(singles(2, "r1"), pool, DAY));
    }

    @Test
    void refuses_fixed_items_that_are_not_live_or_no_longer_in_force() {
        Pool pool = new Pool(List.of(item("r1"), lasting("r2", DAY.minusDays(1))));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PaperPlan.of(singles(1, "r2", "gone"), pool, DAY))
                .returns("fixed-item-unusable", Refusal::code)
                .returns(Map.of("items", List.of("gone", "r2"), "count", 2), Refusal::facts);
    }

    @Test
    void refuses_fixed_items_that_give_each_other_away() {
        Pool pool = new Pool(List.of(enemy("r1", "x"), enemy("r2", "x"), item("r3")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PaperPlan.of(singles(1, "r1", "r2"), pool, DAY))
                .returns("fixed-items-clash", Refusal::code)
                .returns(Map.of("enemies", List.of("x")), Refusal::facts);
    }

    @Test
    void draws_unseen_items_as_long_as_there_are_enough() {
        PaperPlan plan = PaperPlan.of(singles(30), Pools.measured(540, 3, 1), DAY);
        Set<String> seen = new HashSet<>();

        for (long attempt = 1; attempt <= 6; attempt++) {
            Set<String> items = drawn(plan.draw(attempt, new Avoiding(seen, NOBODY)));
            assertThat(Collections.disjoint(items, seen)).isTrue();
            seen.addAll(items);
        }
        assertThat(seen).hasSize(180);
    }

    @Test
    void knows_a_seen_item_again_after_it_was_revised() {
        PoolItem revised = item("i1", "newer", List.of(), Optional.empty());
        PaperPlan plan = PaperPlan.of(singles(1), new Pool(List.of(revised, item("r2"))), DAY);

        assertThat(LongStream.range(0, 20).mapToObj(seed -> plan.draw(seed, new Avoiding(Set.of("i1"), NOBODY))))
                .allSatisfy(paper -> assertThat(drawn(paper)).containsExactly("r2"));
    }

    @Test
    void takes_all_unseen_items_before_any_seen_one() {
        PaperPlan plan =
                PaperPlan.of(singles(3), new Pool(List.of(item("r1"), item("r2"), item("r3"), item("r4"))), DAY);

        assertThat(drawn(plan.draw(1, new Avoiding(Set.of("r1", "r2"), NOBODY))))
                .hasSize(3)
                .contains("r3", "r4");
    }

    @Test
    void takes_from_the_neighbours_before_it_repeats_what_was_seen() {
        PaperPlan plan =
                PaperPlan.of(singles(2), new Pool(List.of(item("r1"), item("r2"), item("r3"), item("r4"))), DAY);
        var avoiding = new Avoiding(Set.of("r1", "r2"), Set.of("r2", "r3"));

        assertThat(drawn(plan.draw(1, avoiding))).containsExactlyInAnyOrder("r3", "r4");
    }

    @Test
    void shares_nothing_with_neighbours_where_the_bank_is_deep_enough() {
        PaperPlan plan = PaperPlan.of(singles(30), Pools.measured(540, 3, 1), DAY);
        Set<String> neighbours = drawn(plan.draw(1));
        neighbours.addAll(drawn(plan.draw(2)));

        assertThat(drawn(plan.draw(3, new Avoiding(NOBODY, neighbours)))).doesNotContainAnyElementsOf(neighbours);
    }

    @Test
    void keeps_the_expected_score_on_every_retake_that_holds_unseen_items_only() {
        PaperPlan plan = PaperPlan.of(SamplePapers.blueprint(), SamplePapers.measured(3), DAY);

        for (long person = 0; person < 200; person++) {
            Set<String> seen = new HashSet<>();
            for (int attempt = 1; attempt <= 3; attempt++) {
                DraftPaper paper = plan.draw(100 * person + attempt, new Avoiding(seen, NOBODY));
                assertThat(Math.abs(paper.expectedScore() - plan.expectedScore()))
                        .isLessThan(1);
                seen.addAll(drawn(paper));
            }
        }
    }

    @Test
    void draws_only_papers_that_entangled_enemies_leave() {
        Pool pool = new Pool(
                List.of(enemy("r1", "a", "b"), enemy("r2", "a"), enemy("r3", "b"), enemy("r4", "a"), enemy("r5", "b")));

        Set<Set<String>> papers = LongStream.range(0, 200)
                .mapToObj(seed -> PaperPlan.of(singles(2), pool, DAY).draw(seed))
                .map(PaperPlanTest::drawn)
                .collect(Collectors.toSet());

        assertThat(papers)
                .hasSizeGreaterThan(1)
                .isSubsetOf(Set.of("r2", "r3"), Set.of("r2", "r5"), Set.of("r4", "r3"), Set.of("r4", "r5"));
    }

    @Test
    void needs_nothing_drawn_where_all_is_fixed() {
        var section = new Section("节", "", SectionOrder.MIXED, List.of(new FixedItem("r1", Points.of(2))), List.of());
        var plan = PaperPlan.of(new Blueprint("b", "bank", "卷", List.of(section)), new Pool(List.of(item("r1"))), DAY);

        assertThat(drawn(plan.draw(1))).containsExactly("r1");
        assertThat(plan.expectedScore()).isEqualTo(1.4);
    }

    private static Set<String> drawn(DraftPaper paper) {
        return paper.items().stream().map(DrawnItem::revision).collect(Collectors.toSet());
    }

    private static Blueprint singles(int count, String... fixed) {
        var cell = new Cell(SINGLE_CHOICE, null, null, count, Points.of(1));
        List<FixedItem> items =
                Arrays.stream(fixed).map(id -> new FixedItem(id, Points.of(2))).toList();
        return new Blueprint("b", "bank", "卷", List.of(new Section("节", "", SectionOrder.MIXED, items, List.of(cell))));
    }

    private static PoolItem item(String id) {
        return item(id, id, List.of(), Optional.empty());
    }

    private static PoolItem enemy(String id, String... groups) {
        return item(id, id, List.of(groups), Optional.empty());
    }

    private static PoolItem lasting(String id, LocalDate lastDay) {
        return item(id, id, List.of(), Optional.of(lastDay));
    }

    private static PoolItem item(String id, String revision, List<String> enemies, Optional<LocalDate> lastDay) {
        return new PoolItem(id, revision, SINGLE_CHOICE, "", Difficulty.MEDIUM, 4, false, 0.7, enemies, lastDay);
    }

    private static void assertRefused(String code, ThrowingCallable preparing) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(preparing).returns(code, Refusal::code);
    }
}
