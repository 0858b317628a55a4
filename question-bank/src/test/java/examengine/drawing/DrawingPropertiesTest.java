package examengine.drawing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Rules that hold for every paper, tried on 4,000 banks and blueprints made up from seeds: cells that overlap in every
 * way, enemies, fixed and expired items, banks that just suffice and banks that do not.
 */
class DrawingPropertiesTest {

    private static final int CASES = 4_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> AREAS = List.of("a", "a/1", "a/2", "b", "b/1", "ab");

    @Test
    void a_paper_holds_what_the_blueprint_says_and_nothing_twice() {
        everyPaper((made, paper) -> {
            assertThat(paper.items()).hasSize(made.blueprint.itemCount());
            assertThat(paper.items()).extracting(DrawnItem::revision).doesNotHaveDuplicates();
            assertThat(paper.items().stream().map(DrawnItem::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(made.blueprint.fullMark());
            assertThat(paper.items())
                    .extracting(DrawnItem::position)
                    .isEqualTo(IntStream.rangeClosed(1, paper.items().size())
                            .boxed()
                            .toList());
        });
    }

    @Test
    void the_items_of_a_section_can_be_dealt_out_to_its_cells() {
        everyPaper((made, paper) -> {
            for (int number = 0; number < made.blueprint.sections().size(); number++) {
                Section section = made.blueprint.sections().get(number);
                assertThat(canBeDealt(section, made.drawn(paper, number))).isTrue();
            }
        });
    }

    @Test
    void every_fixed_item_is_there_at_its_points() {
        everyPaper((made, paper) -> {
            Map<String, Points> worth = paper.items().stream()
                    .collect(toMap(item -> made.item(item.revision()).item(), DrawnItem::points));
            for (Section section : made.blueprint.sections()) {
                for (FixedItem fixed : section.fixed()) {
                    assertThat(worth).containsEntry(fixed.item(), fixed.points());
                }
            }
        });
    }

    @Test
    void no_two_enemies_and_nothing_expired() {
        everyPaper((made, paper) -> {
            List<PoolItem> items = paper.items().stream()
                    .map(item -> made.item(item.revision()))
                    .toList();
            assertThat(items.stream().flatMap(item -> item.enemies().stream())).doesNotHaveDuplicates();
            assertThat(items).allSatisfy(item -> assertThat(item.lastDay().filter(DAY::isAfter))
                    .isEmpty());
        });
    }

    @Test
    void every_choice_is_shown_once_and_in_its_order_where_that_is_to_be_kept() {
        everyPaper((made, paper) -> {
            for (DrawnItem drawn : paper.items()) {
                PoolItem item = made.item(drawn.revision());
                String all = "ABCDEFGHIJ".substring(0, item.choices());
                assertThat(drawn.choiceOrder().chars().sorted().toArray())
                        .isEqualTo(all.chars().toArray());
                if (item.keepOrder() || item.type() == ItemType.TRUE_FALSE) {
                    assertThat(drawn.choiceOrder()).isEqualTo(all);
                }
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_paper() {
        everyPaper((made, paper) ->
                assertThat(made.plan().draw(paper.seed(), made.avoiding)).isEqualTo(paper));
    }

    @Test
    void the_expected_score_is_the_sum_of_points_and_facilities() {
        everyPaper((made, paper) -> {
            double sum = paper.items().stream()
                    .mapToDouble(item -> item.points().decimal().doubleValue()
                            * made.item(item.revision()).facility())
                    .sum();
            assertThat(paper.expectedScore()).isCloseTo(sum, within(1e-9));
        });
    }

    private static void everyPaper(BiConsumer<Made, DraftPaper> check) {
        int drawn = 0;
        for (long seed = 0; seed < CASES; seed++) {
            var made = new Made(seed);
            Optional<DraftPaper> paper = made.paper();
            paper.ifPresent(some -> check.accept(made, some));
            drawn += paper.isPresent() ? 1 : 0;
        }
        assertThat(drawn).isBetween(CASES / 3, CASES - 100);
    }

    /** Tries all ways; sections are small. */
    private static boolean canBeDealt(Section section, List<Held> items) {
        List<Cell> slots = section.cells().stream()
                .flatMap(cell -> IntStream.range(0, cell.count()).mapToObj(i -> cell))
                .toList();
        int[] slotOf = new int[slots.size()];
        Arrays.fill(slotOf, -1);
        for (int item = 0; item < items.size(); item++) {
            if (!assign(item, items, slots, slotOf, new HashSet<>())) {
                return false;
            }
        }
        return items.size() == slots.size();
    }

    private static boolean assign(int item, List<Held> items, List<Cell> slots, int[] slotOf, Set<Integer> tried) {
        for (int slot = 0; slot < slots.size(); slot++) {
            Held held = items.get(item);
            boolean fits = slots.get(slot).admits(held.item)
                    && slots.get(slot).points().equals(held.points);
            if (fits && tried.add(slot) && (slotOf[slot] < 0 || assign(slotOf[slot], items, slots, slotOf, tried))) {
                slotOf[slot] = item;
                return true;
            }
        }
        return false;
    }

    private record Held(PoolItem item, Points points) {}

    /** A bank, a blueprint over it, and what to avoid, all from one seed. */
    private static final class Made {

        private final Random random;
        private final Pool pool;
        private final Map<String, PoolItem> byRevision;
        private final Blueprint blueprint;
        private final Avoiding avoiding;
        private final long seed;

        Made(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.pool = new Pool(IntStream.range(0, 10 + random.nextInt(160))
                    .mapToObj(this::poolItem)
                    .toList());
            this.byRevision = pool.items().stream().collect(toMap(PoolItem::revision, Function.identity()));
            List<String> unused =
                    pool.items().stream().map(PoolItem::item).collect(Collectors.toCollection(ArrayList::new));
            this.blueprint = new Blueprint(
                    "made",
                    "bank",
                    "卷",
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(number -> section(unused))
                            .toList());
            this.avoiding = new Avoiding(some(), some());
        }

        PaperPlan plan() {
            return PaperPlan.of(blueprint, pool, DAY);
        }

        Optional<DraftPaper> paper() {
            try {
                return Optional.of(plan().draw(seed, avoiding));
            } catch (Refusal refused) {
                return Optional.empty();
            }
        }

        PoolItem item(String revision) {
            return byRevision.get(revision);
        }

        List<Held> drawn(DraftPaper paper, int section) {
            Set<String> fixed = blueprint.sections().get(section).fixed().stream()
                    .map(FixedItem::item)
                    .collect(Collectors.toSet());
            return paper.items().stream()
                    .filter(item -> item.section() == section)
                    .map(item -> new Held(item(item.revision()), item.points()))
                    .filter(held -> !fixed.contains(held.item.item()))
                    .toList();
        }

        private Section section(List<String> unused) {
            List<FixedItem> fixed = new ArrayList<>();
            for (int i = random.nextInt(10) - 7; i > 0 && !unused.isEmpty(); i--) {
                fixed.add(new FixedItem(unused.remove(random.nextInt(unused.size())), points()));
            }
            return new Section(
                    "节",
                    "",
                    SectionOrder.values()[random.nextInt(3)],
                    fixed,
                    LongStream.rangeClosed(0, random.nextInt(4))
                            .mapToObj(number -> cell())
                            .toList());
        }

        private Cell cell() {
            return new Cell(
                    type(),
                    random.nextInt(3) == 0 ? null : area(),
                    random.nextInt(3) == 0 ? difficulty() : null,
                    1 + random.nextInt(4),
                    points());
        }

        private PoolItem poolItem(int number) {
            ItemType type = type();
            return new PoolItem(
                    "i" + number,
                    "r" + random.nextInt(1000) + "-" + number,
                    type,
                    area(),
                    difficulty(),
                    type == ItemType.TRUE_FALSE ? 2 : 3 + random.nextInt(4),
                    random.nextInt(4) == 0,
                    random.nextInt(3) == 0 ? 0.7 : random.nextDouble(),
                    random.nextInt(4) > 0
                            ? List.of()
                            : IntStream.rangeClosed(0, random.nextInt(5) / 4)
                                    .mapToObj(i -> "g" + (i * 10 + random.nextInt(6)))
                                    .toList(),
                    random.nextInt(6) > 0 ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(5) - 3)));
        }

        private Set<String> some() {
            return random.nextBoolean()
                    ? Set.of()
                    : pool.items().stream()
                            .filter(item -> random.nextInt(3) == 0)
                            .map(item -> random.nextBoolean() ? item.item() : item.revision())
                            .collect(Collectors.toSet());
        }

        /** Right and wrong is rare, so that cells compete. */
        private ItemType type() {
            return random.nextInt(5) > 0 ? ItemType.SINGLE_CHOICE : ItemType.TRUE_FALSE;
        }

        private String area() {
            return AREAS.get(random.nextInt(AREAS.size()));
        }

        private Difficulty difficulty() {
            return Difficulty.values()[random.nextInt(3)];
        }

        private Points points() {
            return new Points(50 * (1 + random.nextInt(4)));
        }
    }
}
