package examengine.paper;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.Entities;
import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Cell;
import examengine.blueprint.Section;
import examengine.cluster.Nearby;
import examengine.drawing.Avoiding;
import examengine.item.AnswerKey;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Items;
import examengine.item.Measurements;
import examengine.item.RuleReference;
import examengine.kernel.Points;
import examengine.paper.store.BankCache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers of four items out of twelve. */
class GivingPapersTest {

    private static final int DRAWN = 4;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    /** Four in the afternoon of that day in China, and the first minute of the next one there. */
    private static final Instant THAT_DAY = Instant.parse("2026-11-20T08:00:00Z");

    private static final Instant NEXT_DAY = Instant.parse("2026-11-20T16:01:00Z");

    private final DefaultCacheManager manager = new DefaultCacheManager();
    private final Banks banks = new Banks();
    private final Plans plans = new Plans();
    private final DrawingPapers drawing = new DrawingPapers();
    private final SeenItems seen = new SeenItems();
    private Entities entities;
    private BankCache cache;

    @AfterEach
    void close() {
        manager.stop();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_paper_holds_none_but_unseen_items_as_long_as_they_suffice(DataSource database) {
        open(database, Optional.empty());
        Set<String> known = new HashSet<>();

        for (int attempt = 0; attempt < 3; attempt++) {
            Set<String> items = drawn(new Avoiding(known, Set.of()), THAT_DAY);
            assertThat(items).hasSize(DRAWN).noneMatch(known::contains);
            known.addAll(items);
        }
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_item_seen_in_an_older_revision_is_seen(DataSource database) {
        open(database, Optional.empty());
        Drawn before = in(() -> drawing.draw("plan", Avoiding.NOTHING, THAT_DAY));
        Set<String> items = in(() -> seen.on("plan", before.lines()));

        in(() -> {
            items.forEach(this::revise);
            return null;
        });
        reopen();

        assertThat(in(() -> seen.on("plan", before.lines()))).isEqualTo(items);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_expires_leaves_the_draw_at_midnight_though_the_bank_is_at_hand(DataSource database) {
        open(database, Optional.of(LAST_DAY));
        String expiring = in(() -> banks.snapshot("bank").snapshot().items().stream()
                .filter(item -> item.lastDay() != BankItem.NO_LAST_DAY)
                .map(BankItem::item)
                .findFirst()
                .orElseThrow());

        assertThat(onAnyOf(THAT_DAY)).contains(expiring);
        assertThat(onAnyOf(NEXT_DAY)).doesNotContain(expiring).hasSize(3 * DRAWN - 1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_blueprint_is_prepared_once_until_its_bank_changes(DataSource database) {
        open(database, Optional.empty());
        Blueprint blueprint = in(() -> drawing.blueprints.find("plan").orElseThrow());

        var plan = in(() -> plans.of(blueprint, THAT_DAY));
        assertThat(in(() -> plans.of(blueprint, THAT_DAY))).isSameAs(plan);

        in(() -> goesLive("13", RuleReference.NONE));
        reopen();
        assertThat(in(() -> plans.of(blueprint, THAT_DAY))).isNotSameAs(plan);
        assertThat(onAnyOf(THAT_DAY)).hasSize(3 * DRAWN + 1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void neighbours_get_papers_without_common_items(DataSource database) {
        open(database, Optional.empty());
        PreparedPapers prepared = new PreparedPapers();
        prepared.entities = entities.manager();
        prepared.drawing = drawing;
        prepared.seen = seen;
        Rows.session(database, "a", "b", "c");

        in(() -> {
            prepared.prepare("s", List.of(awaited("a")), "plan", THAT_DAY);
            return null;
        });
        in(() -> {
            prepared.prepare("s", List.of(awaited("b", "a", "c"), awaited("c", "a", "b")), "plan", THAT_DAY);
            return null;
        });

        Set<String> all = new HashSet<>();
        for (String candidate : List.of("a", "b", "c")) {
            all.addAll(in(() -> seen.on(
                    "plan", prepared.take("s", candidate, "plan").orElseThrow().lines())));
        }
        assertThat(all).as("three papers of four items").hasSize(3 * DRAWN);
    }

    private static Awaited awaited(String candidate, String... beside) {
        return new Awaited(candidate, List.of(), List.of(beside));
    }

    private void open(DataSource database, Optional<LocalDate> lastDayOfOne) {
        entities = Entities.of(database);
        Items items = new Items(entities.manager());
        manager.defineConfiguration("banks", new ConfigurationBuilder().build());
        cache = new BankCache(new Nearby<>(manager.getCache("banks")));
        banks.items = items;
        banks.measurements = new Measurements(entities.manager());
        banks.cache = cache;
        plans.banks = banks;
        drawing.plans = plans;
        drawing.blueprints = new Blueprints(entities.manager());
        seen.items = items;
        seen.banks = banks;
        seen.blueprints = drawing.blueprints;
        in(() -> {
            items.add(new ItemBank("bank", "题库", Instant.EPOCH));
            goesLive("1", new RuleReference("", "", "", lastDayOfOne));
            for (int number = 2; number <= 3 * DRAWN; number++) {
                goesLive(String.valueOf(number), RuleReference.NONE);
            }
            Cell cell = new Cell(ItemType.SINGLE_CHOICE, null, null, DRAWN, Points.of(1));
            drawing.blueprints.add(new Blueprint("plan", "bank", "蓝图", List.of(new Section("一", "", List.of(cell)))));
            return null;
        });
    }

    /** As after a change of the bank: its snapshot is gone. */
    private void reopen() {
        manager.getCache("banks").clear();
    }

    private Item goesLive(String code, RuleReference rule) {
        Item item = new Item(banks.items.bank("bank").orElseThrow(), draft(code, "题干 " + code, rule), "", THAT_DAY);
        item.sendToReview(THAT_DAY);
        item.approve("examiner", THAT_DAY);
        banks.items.add(item);
        return item;
    }

    private void revise(String id) {
        Item item = banks.items.item(id).orElseThrow();
        item.revise(draft(item.code(), "改过的题干 " + item.code(), RuleReference.NONE), "", NEXT_DAY);
    }

    private static ItemDraft draft(String code, String stem, RuleReference rule) {
        return new ItemDraft(
                code,
                "法规",
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                stem,
                List.of("甲", "乙"),
                AnswerKey.of("A"),
                "",
                rule);
    }

    private Set<String> drawn(Avoiding avoiding, Instant now) {
        return in(() -> seen.on("plan", drawing.draw("plan", avoiding, now).lines()));
    }

    /** All items of so many papers that none is missing but by a chance of one in a million. */
    private Set<String> onAnyOf(Instant now) {
        return java.util.stream.IntStream.range(0, 60)
                .mapToObj(paper -> drawn(Avoiding.NOTHING, now))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private <T> T in(Supplier<T> work) {
        return entities.transaction(work);
    }
}
