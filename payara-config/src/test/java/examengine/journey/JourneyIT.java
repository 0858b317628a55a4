package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Refusals.refusalOf;
import static examengine.journey.Site.EXAM;
import static examengine.journey.Site.PRACTICE;
import static examengine.journey.Site.SHORT_OF_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Candidate;
import examengine.hall.ExamCard;
import examengine.hall.Problem;
import examengine.hall.Result;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways through an exam that waits for no person: practice, and the door of the real one. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class JourneyIT {

    private static final int ITEMS = 80;

    @Parameter
    Site site;

    @Test
    void a_candidate_practises_from_sign_in_to_result_and_comes_back() {
        Desk desk = Desk.atPractice(site.newcomer());
        Sitting begun = desk.begun();
        assertThat(begun.state()).isEqualTo("IN_PROGRESS");
        assertThat(begun.paper().items()).hasSize(ITEMS);
        assertThat(begun.deadline()).isEqualTo(begun.startedAt().plusSeconds(300));
        assertThat(begun.earliestSubmissionAt()).isEqualTo(begun.startedAt().plusSeconds(60));

        desk.answersRight("SINGLE_CHOICE", 30);
        desk.answersRight("MULTIPLE_CHOICE", 5);
        Problem early = refusalOf(() -> desk.page().handsIn());
        assertThat(early.code()).isEqualTo("too-early");
        assertThat(early.instant("earliestSubmissionAt")).isEqualTo(begun.earliestSubmissionAt());

        site.awaitsEarliestHandIn(desk.seat().sitting());
        Sitting handedIn = desk.page().handsIn();
        assertThat(handedIn.state()).isEqualTo("AWAITING_EXIT_CHECK");
        assertThat(handedIn.submittedBy()).isEqualTo("CANDIDATE");
        assertThat(handedIn.paper()).isNull();
        assertThat(codeOf(() -> desk.seat().result())).isEqualTo("exit-check-required");

        desk.seat().showsFace();
        Result result = desk.seat().result();
        assertThat(result.score()).isEqualTo("40");
        assertThat(result.passed()).isFalse();
        assertThat(result.sections()).extracting(Result.Section::correct).containsExactly(30, 5, 0);
        assertThat(desk.candidate().exam(PRACTICE).attempts()).isEqualTo(1);

        Seat again = desk.candidate().enters(PRACTICE);
        assertThat(again.id()).isNotEqualTo(desk.seat().id());
        assertThat(again.sitting().attempt()).isEqualTo(2);
    }

    @Test
    void two_candidates_get_different_papers_and_each_finds_paper_clock_and_work_again() {
        Desk one = Desk.atPractice(site.newcomer());
        Desk two = Desk.atPractice(site.newcomer());
        assertThat(one.begun().paper().stems()).isNotEqualTo(two.begun().paper().stems());

        Sitting repeated = one.page().starts();
        assertThat(repeated.paper()).isEqualTo(one.begun().paper());
        assertThat(repeated.startedAt()).isEqualTo(one.begun().startedAt());
        assertThat(repeated.deadline()).isEqualTo(one.begun().deadline());
        assertThatWorkIsThereAfterAReload(two);
    }

    private static void assertThatWorkIsThereAfterAReload(Desk desk) {
        desk.page().answers(1, "A");
        desk.page().answers(1);
        desk.page().answers(2, "B");
        desk.page().marks(3, true);
        desk.page().marks(4, true);
        desk.page().marks(4, false);

        Sitting reloaded = desk.seat().sitting();
        assertThat(reloaded.at(1).choices()).isEmpty();
        assertThat(reloaded.at(2).choices()).containsExactly("B");
        assertThat(reloaded.marks()).containsExactly(3);
    }

    @Test
    void missing_hours_close_an_exam_until_a_registrar_has_entered_them() {
        Candidate waiting = site.hall().candidate(SHORT_OF_HOURS).signsIn();
        ExamCard.Eligibility before = waiting.exam(EXAM).eligibility();
        assertThat(before.eligible()).isFalse();
        assertThat(before.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("hours-missing");
            assertThat(reason.text()).contains("8");
        });
        Problem closed = refusalOf(() -> waiting.enters(EXAM));
        assertThat(closed.code()).isEqualTo("not-eligible");
        assertThat(closed.fields().at("/reasons/0").asText()).isEqualTo("hours-missing");

        site.registrar().appendsHours(SHORT_OF_HOURS, EXAM, "8");

        assertThat(waiting.exam(EXAM).eligibility().eligible()).isTrue();
        assertThat(waiting.enters(EXAM).state()).isEqualTo("AWAITING_ENTRY_CHECK");
    }
}
