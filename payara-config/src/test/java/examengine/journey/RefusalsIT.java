package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Refusals.refusalOf;
import static examengine.journey.Site.EXAM;
import static examengine.journey.Site.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Page;
import examengine.hall.Page.Receipt;
import examengine.hall.Problem;
import examengine.hall.Seat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sitting refuses to its own candidate, each with its stable code. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class RefusalsIT {

    private static Desk desk;

    @Parameter
    Site site;

    @BeforeParameterizedClassInvocation
    static void somebody_is_at_work(Site site) {
        desk = Desk.atPractice(site.newcomer());
    }

    @Test
    void nobody_hands_in_before_the_earliest_instant() {
        Problem early = refusalOf(() -> desk.seat().takesOver().handsIn());

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("too-early");
        assertThat(early.instant("earliestSubmissionAt")).isEqualTo(desk.begun().earliestSubmissionAt());
    }

    @Test
    void an_older_revision_is_refused_with_the_one_that_stands() {
        Page page = desk.seat().takesOver();
        page.answersAs(7, 1, "A");

        for (long older : List.of(6L, 7L)) {
            Problem stale = refusalOf(() -> page.answersAs(older, 1, "B"));
            assertThat(stale.code()).isEqualTo("stale-revision");
            assertThat(stale.number("revision")).isEqualTo(7);
        }
        assertThat(desk.seat().sitting().at(1).choices()).containsExactly("A");
    }

    @Test
    void a_repeated_answer_is_acknowledged_with_the_same_receipt() {
        Page page = desk.seat().takesOver();

        Receipt first = page.answersAs(1, 2, "A");

        assertThat(page.answersAs(1, 2, "A")).isEqualTo(first);
        assertThat(first.code()).isNotBlank();
    }

    @Test
    void a_second_page_is_refused_until_it_takes_over_and_then_the_first_one_is() {
        Page first = desk.seat().takesOver();

        Problem elsewhere = refusalOf(() -> desk.seat().opensPage());
        assertThat(elsewhere.code()).isEqualTo("opened-elsewhere");
        assertThat(elsewhere.text("since")).isNotBlank();
        assertThat(elsewhere.text("device")).isNotBlank();

        Page second = desk.seat().takesOver();
        assertThat(second.lease()).isGreaterThan(first.lease());
        assertThat(codeOf(() -> first.answers(3, "A"))).isEqualTo("superseded");
        assertThat(codeOf(() -> first.marks(3, true))).isEqualTo("superseded");
        assertThat(codeOf(() -> first.starts())).isEqualTo("superseded");
        assertThat(codeOf(() -> first.handsIn())).isEqualTo("superseded");
        assertThat(codeOf(() -> first.beats())).isEqualTo("superseded");
        second.answers(3, "A");
    }

    @Test
    void many_answers_at_once_are_each_told_what_became_of_them() {
        Page page = desk.seat().takesOver();
        page.answersAs(5, 4, "A");

        List<Page.Saved> told = page.answersAll(Map.of(4, List.of("B"), 5, List.of("A")));

        assertThat(told).anySatisfy(one -> {
            assertThat(one.position()).isEqualTo(4);
            assertThat(one.status()).isEqualTo("stale-revision");
            assertThat(one.revision()).isEqualTo(5);
        });
        assertThat(told).anySatisfy(one -> {
            assertThat(one.position()).isEqualTo(5);
            assertThat(one.status()).isEqualTo("saved");
            assertThat(one.receipt()).isNotBlank();
        });
    }

    @Test
    void without_consent_no_photo_and_without_a_photo_no_start() {
        Seat seat = site.newcomer().signsIn().enters(EXAM);

        Problem photo = refusalOf(seat::showsFace);
        assertThat(photo.status()).isEqualTo(409);
        assertThat(photo.code()).isEqualTo("consent-required");
        assertThat(codeOf(() -> seat.opensPage().starts())).isEqualTo("identity-not-verified");
        assertThat(codeOf(() -> seat.takesOver().answers(1, "A"))).isEqualTo("not-started");
        assertThat(codeOf(() -> seat.takesOver().handsIn())).isEqualTo("not-started");
    }

    @Test
    void what_is_on_the_paper_cannot_be_answered_with_what_is_not() {
        Page page = desk.seat().takesOver();
        int single = desk.items().stream()
                .filter(item -> !item.takesSeveral())
                .findFirst()
                .orElseThrow()
                .position();

        assertThat(codeOf(() -> page.answers(single, "Z"))).isEqualTo("not-a-choice");
        assertThat(codeOf(() -> page.answers(single, "A", "B"))).isEqualTo("not-a-choice");
        assertThat(codeOf(() -> page.answers(81, "A"))).isEqualTo("no-such-position");
        assertThat(desk.candidate().enters(PRACTICE).id()).isEqualTo(desk.seat().id());
    }
}
