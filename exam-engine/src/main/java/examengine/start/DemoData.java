package examengine.start;

import examengine.blueprint.Blueprints;
import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.exam.IdentityPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.exchange.SampleBank;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.Items;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The demo: the sample bank, two exams taken on demand, and people to try them with. */
@ApplicationScoped
public class DemoData {

    private static final String BANK = "site-safety";
    private static final String EXAM = "safety-officer";
    private static final String PRACTICE = "practice";
    private static final Duration RETENTION = Duration.ofDays(180);

    private static final String NOTICE =
            """
            一、本考试为闭卷考试，请独立完成，不得查阅资料、交谈或由他人代考。
            二、考试前后各采集一次人像，用于核对是否本人；与本人不符的，取消考试成绩。
            三、作答自动保存，以页面上的“已保存”为准；断网时请勿关闭窗口，联网后自动续传。
            四、开考后规定时间内不得交卷；到时未交的，由系统自动收卷。
            五、成绩满分100分，60分合格；不合格的可免费补考，直至合格。
            """;

    @Inject
    Items items;

    @Inject
    Blueprints blueprints;

    @Inject
    Exams exams;

    @Inject
    ExamSessions sessions;

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    void load() {
        List<ItemDraft> drafts = SampleBank.items();
        ItemBank bank = new ItemBank(BANK, "安全员示例题库", clock.instant());
        items.add(bank);
        drafts.forEach(draft -> goLive(bank, draft));
        blueprints.add(DemoBlueprint.over(BANK, drafts));
        exam(EXAM, "安全员考核", examPolicy());
        exam(PRACTICE, "模拟练习", practicePolicy());
        people.enrol(List.of(EXAM, PRACTICE), EXAM);
    }

    private void goLive(ItemBank bank, ItemDraft draft) {
        Item item = new Item(bank, draft, "", clock.instant());
        item.sendToReview(clock.instant());
        item.approve("examiner1", clock.instant());
        items.add(item);
    }

    private void exam(String id, String title, ExamPolicy policy) {
        Instant now = clock.instant();
        exams.add(new Exam(id, title, DemoBlueprint.ID, policy, NOTICE));
        sessions.add(new ExamSession(
                id, id, title + "（随到随考）", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(3650)), true));
    }

    private static ExamPolicy examPolicy() {
        return new ExamPolicy(
                Duration.ofMinutes(120),
                Duration.ofMinutes(30),
                Points.of(60),
                Points.of(100),
                ScoringRule.ALL_OR_NOTHING,
                ResultWaitsFor.DECISION,
                false,
                DemoPeople.HOURS_DEMANDED,
                400,
                RETENTION,
                IdentityPolicy.USUAL);
    }

    private static ExamPolicy practicePolicy() {
        return new ExamPolicy(
                Duration.ofMinutes(5),
                Duration.ofMinutes(1),
                Points.of(60),
                Points.of(100),
                ScoringRule.ALL_OR_NOTHING,
                ResultWaitsFor.EXIT_PHOTO,
                true,
                0,
                0,
                Duration.ofDays(7),
                IdentityPolicy.USUAL);
    }
}
