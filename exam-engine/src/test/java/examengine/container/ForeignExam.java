package examengine.container;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Cell;
import examengine.blueprint.Section;
import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.exam.IdentityPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.exam.RosterEntry;
import examengine.exchange.GiftReader;
import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Items;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An exam over the foreign items, brought in by the engine's own reader and beans in one transaction. */
@ApplicationScoped
@Transactional
class ForeignExam {

    /** Exam, session and blueprint. */
    static final String ID = "foreign";

    static final String BANK = "foreign-bank";
    static final String GIFT = "foreign.gift";
    static final List<String> ROSTER = List.of("candidate2", "candidate3", "candidate4", "candidate5");

    /** What an item is worth by its type. */
    static final Map<ItemType, Integer> POINTS =
            Map.of(ItemType.SINGLE_CHOICE, 1, ItemType.MULTIPLE_CHOICE, 2, ItemType.TRUE_FALSE, 1);

    private static final int AFTER_THE_ENGINE = 1_000;

    @Inject
    Items items;

    @Inject
    Blueprints blueprints;

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    Clock clock;

    void prepare(@Observes @Priority(AFTER_THE_ENGINE) @Initialized(ApplicationScoped.class) Object engineIsUp) {
        Instant now = clock.instant();
        ItemBank bank = new ItemBank(BANK, "外来试题", now);
        items.add(bank);
        report().items().forEach(draft -> goLive(bank, draft, now));
        blueprints.add(blueprint());
        exams.add(new Exam(ID, "外来试题考试", ID, policy(), "请独立完成。"));
        sessions.add(new ExamSession(ID, ID, "外来试题考试（随到随考）", now, now.plus(Duration.ofDays(1)), true));
        ROSTER.forEach(candidate -> sessions.enrol(new RosterEntry(ID, candidate, null, null)));
    }

    /** What the engine's reader makes of the file that came with the deployment. */
    static ImportReport report() {
        try (InputStream gift = ForeignExam.class.getResourceAsStream("/" + GIFT)) {
            return new GiftReader().read(new ImportFile("foreign.gift", gift.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goLive(ItemBank bank, ItemDraft draft, Instant now) {
        Item item = new Item(bank, draft, "", now);
        item.sendToReview(now);
        item.approve("examiner1", now);
        items.add(item);
    }

    private static Blueprint blueprint() {
        return new Blueprint(
                ID,
                BANK,
                "外来试题 100 分卷",
                List.of(
                        section("一、单项选择题", ItemType.SINGLE_CHOICE, 40),
                        section("二、多项选择题", ItemType.MULTIPLE_CHOICE, 20),
                        section("三、判断题", ItemType.TRUE_FALSE, 20)));
    }

    private static Section section(String title, ItemType type, int count) {
        Cell cell = new Cell(type, null, null, count, Points.of(POINTS.get(type)));
        return new Section(title, "", List.of(cell));
    }

    private static ExamPolicy policy() {
        return new ExamPolicy(
                Duration.ofSeconds(300),
                Duration.ZERO,
                Points.of(60),
                Points.of(100),
                ScoringRule.ALL_OR_NOTHING,
                ResultWaitsFor.EXIT_PHOTO,
                true,
                0,
                0,
                Duration.ofDays(1),
                IdentityPolicy.USUAL);
    }
}
