package examengine.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.Entities;
import examengine.Fired;
import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Cell;
import examengine.blueprint.Section;
import examengine.item.ItemBank;
import examengine.item.ItemType;
import examengine.item.Items;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditingExamsTest {

    private static final String ID = "spring";

    private final EditingExams editing = new EditingExams();
    private final Fired<ExamSaved> saved = new Fired<>();
    private Entities entities;
    private boolean isUnderWay;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_exam_is_kept_as_it_was_made(DataSource database) {
        open(database);
        ScoringRule rule = ScoringRule.partial(Points.of(1)).withPenalty(Points.of(1));

        int version = in(() -> editing.add(ID, draft("春季", 60, rule))).version();

        Exam kept = in(() -> editing.exams.get(ID));
        assertThat(ExamDraft.of(kept)).isEqualTo(draft("春季", 60, rule));
        assertThat(kept.version()).isEqualTo(version);
        assertThat(saved.facts()).containsExactly(new ExamSaved(ID, null, draft("春季", 60, rule)));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void two_exams_do_not_share_an_id(DataSource database) {
        open(database);
        in(() -> editing.add(ID, draft("春季", 60)));

        assertRefused("exam-exists", () -> editing.add(ID, draft("另一场", 60)));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void its_blueprint_exists_and_is_worth_what_the_exam_says(DataSource database) {
        open(database);

        assertRefused(
                "no-such-blueprint",
                () -> editing.add(
                        ID, new ExamDraft("春季", "unknown", draft("春季", 60).policy(), "")));
        assertRefused("full-mark-differs", () -> editing.add(ID, new ExamDraft("春季", "plan", policy(60, 120), "")));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nobody_overwrites_what_somebody_else_saved_meanwhile(DataSource database) {
        open(database);
        int seen = in(() -> editing.add(ID, draft("春季", 60))).version();
        in(() -> editing.change(ID, seen, draft("一改", 60)));

        assertRefused("changed-meanwhile", () -> editing.change(ID, seen, draft("二改", 60)));
        assertThat(in(() -> editing.exams.get(ID)).title()).isEqualTo("一改");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void while_somebody_sits_it_only_what_does_not_touch_them_changes(DataSource database) {
        open(database);
        int seen = in(() -> editing.add(ID, draft("春季", 60))).version();
        isUnderWay = true;

        assertThatThrownBy(() -> in(() -> editing.change(ID, seen, draft("改名", 70))))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("exam-in-use");
                    assertThat(refusal.facts()).containsEntry("fields", List.of("passMark"));
                });
        assertThat(in(() -> editing.change(ID, seen, draft("改名", 60))).title()).isEqualTo("改名");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void once_nobody_sits_it_the_rules_change(DataSource database) {
        open(database);
        int seen = in(() -> editing.add(ID, draft("春季", 60))).version();

        Exam changed = in(() -> editing.change(ID, seen, draft("春季", 70)));

        assertThat(changed.policy().passMark()).isEqualTo(Points.of(70));
        assertThat(changed.version()).isGreaterThan(seen);
    }

    private void open(DataSource database) {
        entities = Entities.of(database);
        editing.exams = new Exams(entities.manager());
        editing.blueprints = new Blueprints(entities.manager());
        editing.underWay = exam -> isUnderWay;
        editing.saved = saved;
        entities.transaction(() -> {
            new Items(entities.manager()).add(new ItemBank("bank", "题库", Instant.EPOCH));
            Cell all = new Cell(ItemType.SINGLE_CHOICE, null, null, 100, Points.of(1));
            editing.blueprints.add(new Blueprint("plan", "bank", "蓝图", List.of(new Section("一", "", List.of(all)))));
        });
    }

    private <T> T in(Supplier<T> work) {
        return entities.transaction(work);
    }

    private void assertRefused(String code, Supplier<?> work) {
        assertThatThrownBy(() -> in(work))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static ExamDraft draft(String title, int passMark) {
        return draft(title, passMark, ScoringRule.ALL_OR_NOTHING);
    }

    private static ExamDraft draft(String title, int passMark, ScoringRule rule) {
        return new ExamDraft(title, "plan", policy(passMark, 100, rule), "须知");
    }

    private static ExamPolicy policy(int passMark, int fullMark) {
        return policy(passMark, fullMark, ScoringRule.ALL_OR_NOTHING);
    }

    private static ExamPolicy policy(int passMark, int fullMark, ScoringRule rule) {
        return new ExamPolicy(
                Duration.ofHours(2),
                Duration.ofMinutes(30),
                Points.of(passMark),
                Points.of(fullMark),
                rule,
                ResultWaitsFor.DECISION,
                false,
                0,
                0,
                Duration.ofDays(180),
                IdentityPolicy.USUAL);
    }
}
