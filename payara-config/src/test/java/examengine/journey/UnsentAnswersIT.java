package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Outbox;
import examengine.hall.Paper.Item;
import examengine.hall.Proposals;
import examengine.hall.Proposals.Proposed;
import examengine.hall.Proposals.View;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A page stays offline until its sitting is over; what its file brings is imported by two persons, and graded anew. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class UnsentAnswersIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String REASON = "断网，考生当场交出文件";

    @Parameter
    Site site;

    @Test
    void the_score_changes_by_exactly_those_answers_and_both_sheets_stand() {
        Proposals proposing = site.proctor().proposals();
        Proposals deciding = site.examiner().proposals();
        Desk desk = Desk.atPractice(site.newcomer());
        Item cleared = desk.unanswered("TRUE_FALSE").get(0);
        desk.answersRight("TRUE_FALSE", 10);
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 5).types(cleared.position());
        timeRunsOut(desk);
        desk.seat().showsFace();

        Proposed proposed = proposing.imports(desk.seat(), outbox.file(), REASON);
        assertThat(proposed.authentic()).isTrue();
        assertThat(proposed.answers()).hasSize(6).allMatch(Proposals.Compared::newer);
        assertThat(deciding.page("open=true")).extracting(View::id).contains(proposed.proposal());
        assertThat(codeOf(() -> proposing.approves(proposed.proposal()))).isEqualTo("second-person-needed");
        assertThat(desk.seat().result().score()).isEqualTo("10");
        deciding.approves(proposed.proposal());

        assertThat(desk.seat().result().score()).isEqualTo("14");
        assertThat(desk.seat().sitting().at(cleared.position()).choices()).isEmpty();
        assertThat(codeOf(() -> proposing.imports(desk.seat(), outbox.file(), REASON)))
                .isEqualTo("nothing-newer");
        assertBothSheetsStand(desk.seat().id());
    }

    @Test
    void the_terms_of_the_first_grading_stand_whatever_became_of_the_exam() {
        assumeTrue(
                site == Site.POSTGRES,
                "skipped: the exam is changed in the database, which a test reaches on PostgreSQL");
        Proposals proposing = site.proctor().proposals();
        Desk desk = Desk.atPractice(site.newcomer());
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 5);
        timeRunsOut(desk);
        desk.seat().showsFace();
        String exam = site.database()
                .asks("select exam_id from sitting where id = ?", desk.seat().id())
                .get(0);
        String before = site.database()
                .asks("select pass_mark from exam where id = ?", exam)
                .get(0);
        site.database().change("update exam set pass_mark = 9900 where id = ?", exam);
        try {
            Proposed proposed = proposing.imports(desk.seat(), outbox.file(), REASON);
            site.examiner().proposals().approves(proposed.proposal());
        } finally {
            site.database().change("update exam set pass_mark = ?::int where id = ?", before, exam);
        }

        assertThat(site.database()
                        .asks(
                                "select pass_mark from score_sheet where sitting_id = ? order by sheet_version",
                                desk.seat().id()))
                .containsExactly(before, before);
    }

    private void assertBothSheetsStand(String sitting) {
        JsonNode seal = site.examiner()
                .conversation()
                .get("/api/staff/sittings/" + sitting + "/seal")
                .json();
        assertThat(seal.path("number").asInt()).isEqualTo(2);
        assertThat(seal.path("intact").asBoolean()).isTrue();
        assertThat(site.operator().deedsTo("sitting/" + sitting))
                .contains("unsent-answers-proposed", "unsent-answers-approved", "unsent-answers-imported");
        if (site == Site.POSTGRES) {
            Database database = site.database();
            assertThat(database.asks(
                            "select score from score_sheet where sitting_id = ? order by sheet_version", sitting))
                    .containsExactly("1000", "1400");
            assertThat(database.asks("select count(*) from answer where sitting_id = ? and origin = 'FILE'", sitting))
                    .containsExactly("6");
        }
    }

    /** By moving the sitting where time can be moved; elsewhere a proctor ends it. */
    private void timeRunsOut(Desk desk) {
        if (site.canMoveTime()) {
            Instant late = desk.begun().deadline().plusSeconds(6);
            site.database().movesBack(desk.seat().id(), Duration.between(Instant.now(), late));
            Patience.until("the score", SOON, () -> !site.database()
                    .asks(
                            "select score from score_sheet where sitting_id = ?",
                            desk.seat().id())
                    .isEmpty());
        } else {
            site.proctor().submits(desk.seat(), REASON);
        }
    }
}
