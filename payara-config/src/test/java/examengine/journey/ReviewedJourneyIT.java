package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Refusals.refusalOf;
import static examengine.journey.Site.EXAM;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Attempt;
import examengine.hall.Candidate;
import examengine.hall.ExamCard;
import examengine.hall.Page;
import examengine.hall.Problem;
import examengine.hall.Pulse;
import examengine.hall.Result;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import examengine.hall.Staff;
import examengine.hall.Staff.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The exam whose photos a person looks at: before it begins, and before its result is told. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class ReviewedJourneyIT {

    @Parameter
    Site site;

    private Staff proctor;

    @BeforeEach
    void a_proctor_is_there() {
        proctor = site.proctor();
    }

    @Test
    void a_passed_exam_is_told_only_after_the_decision_closes_the_exam_and_is_worth_hours() {
        Desk desk = Desk.atExam(site.newcomer(), proctor);
        desk.answersAllRight();
        handIn(desk);
        desk.seat().showsFace();

        assertNothingIsBetrayed(desk);
        proctor.decides(desk.seat(), Decision.SAME_PERSON, "");

        Result result = desk.seat().result();
        assertThat(result.score()).isEqualTo("100");
        assertThat(result.passed()).isTrue();
        assertThat(result.identityDecided()).isTrue();
        ExamCard card = desk.candidate().exam(EXAM);
        assertThat(card.attempts()).isEqualTo(1);
        assertThat(card.passed()).isTrue();
        assertThat(codeOf(() -> desk.candidate().enters(EXAM))).isEqualTo("already-passed");
        assertThat(site.registrar().hoursOf(desk.candidate().login(), EXAM)).isEqualByComparingTo("28");
    }

    private void assertNothingIsBetrayed(Desk desk) {
        assertThat(desk.seat().state()).isEqualTo("UNDER_REVIEW");
        assertThat(codeOf(() -> desk.seat().result())).isEqualTo("under-review");
        ExamCard card = desk.candidate().exam(EXAM);
        assertThat(card.attempts()).isZero();
        assertThat(card.passed()).isFalse();
        assertThat(card.openSitting()).isEqualTo(desk.seat().id());
        assertThat(desk.candidate().attempts(EXAM))
                .containsExactly(new Attempt(desk.seat().id(), 1, "UNDER_REVIEW", null, null, null, null));
        assertThat(desk.candidate().enters(EXAM).id()).isEqualTo(desk.seat().id());
    }

    @Test
    void nobody_starts_before_the_entry_photo_was_seen_and_a_bad_one_is_taken_again_before_and_after() {
        Candidate candidate = site.newcomer().signsIn().consents();
        Seat seat = candidate.enters(EXAM);
        seat.showsFace();
        assertThat(seat.state()).isEqualTo("ENTRY_UNDER_REVIEW");
        assertThat(codeOf(() -> seat.opensPage().starts())).isEqualTo("identity-not-verified");

        proctor.decides(seat, Decision.RETAKE, "请正对镜头");

        assertThat(seat.state()).isEqualTo("AWAITING_ENTRY_CHECK");
        Pulse told = seat.beats();
        assertThat(told.instructions()).singleElement().satisfies(instruction -> {
            assertThat(instruction.kind()).isEqualTo("IDENTITY");
            assertThat(instruction.text()).isEqualTo("请正对镜头");
        });
        assertThat(seat.beats(told.instructions().get(0).id()).instructions()).isEmpty();
        seat.showsFace();
        proctor.decides(seat, Decision.SAME_PERSON, "");
        Page page = seat.takesOver();
        assertClosingPhotoIsTakenAgain(new Desk(candidate, seat, page, page.starts()));
    }

    private void assertClosingPhotoIsTakenAgain(Desk desk) {
        handIn(desk);
        desk.seat().showsFace();

        proctor.decides(desk.seat(), Decision.RETAKE, "光线太暗");

        assertThat(desk.seat().state()).isEqualTo("AWAITING_EXIT_CHECK");
        assertThat(codeOf(() -> desk.seat().result())).isEqualTo("exit-check-required");
        desk.seat().showsFace();
        assertThat(codeOf(() -> desk.seat().result())).isEqualTo("under-review");
        proctor.decides(desk.seat(), Decision.SAME_PERSON, "");
        assertThat(desk.seat().result().score()).isEqualTo("0");
    }

    @Test
    void a_closing_photo_of_somebody_else_annuls_and_the_next_attempt_may_begin() {
        Desk desk = Desk.atExam(site.newcomer(), proctor);
        desk.answersAllRight();
        handIn(desk);
        desk.seat().showsFace();

        site.examiner().proposals().approves(proctor.saysOtherPerson(desk.seat(), "并非本人"));

        assertThat(desk.seat().state()).isEqualTo("ANNULLED");
        Problem annulled = refusalOf(() -> desk.seat().result());
        assertThat(annulled.code()).isEqualTo("annulled");
        assertThat(annulled.text("reason")).isEqualTo("并非本人");
        assertThat(desk.candidate().exam(EXAM).passed()).isFalse();
        assertThat(desk.candidate().enters(EXAM).sitting().attempt()).isEqualTo(2);
    }

    /** Half an hour is moved over where time can be moved; elsewhere the proctor hands in for the candidate. */
    private void handIn(Desk desk) {
        if (site.canMoveTime()) {
            site.awaitsEarliestHandIn(desk.seat().sitting());
            desk.page().handsIn();
        } else {
            proctor.submits(desk.seat(), "测试收卷");
        }
        Sitting handedIn = desk.seat().sitting();
        assertThat(handedIn.submittedBy()).isEqualTo(site.canMoveTime() ? "CANDIDATE" : "PROCTOR");
    }
}
