package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Sitting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around the deadline; on PostgreSQL, where a test can move a sitting back in time. */
class DeadlineIT {

    private static final Site SITE = Site.POSTGRES;
    private static final Duration SOON = Duration.ofSeconds(20);

    private Desk desk;

    @BeforeEach
    void somebody_is_at_work() {
        desk = Desk.atPractice(SITE.newcomer());
    }

    @Test
    void an_answer_on_the_wire_at_the_deadline_still_counts() {
        moveTo(desk.begun().deadline().plusSeconds(1));

        assertThat(desk.page().answers(1, "A").code()).isNotBlank();
    }

    @Test
    void an_answer_after_deadline_and_grace_is_refused() {
        desk.page().answers(1, "A");
        moveTo(desk.begun().deadline().plusSeconds(6));

        assertThat(codeOf(() -> desk.page().answers(1, "B"))).isEqualTo("sitting-closed");
        assertThat(desk.seat().sitting().at(1).choices()).containsExactly("A");
    }

    @Test
    void an_overdue_sitting_is_closed_and_graded_without_any_page() {
        desk.answersRight("TRUE_FALSE", 20);
        desk.answersRight("SINGLE_CHOICE", 40);
        moveTo(desk.begun().deadline().plusSeconds(6));

        Patience.until("the score", SOON, () -> !SITE.database()
                .asks("select score from score_sheet where sitting_id = ?", sitting())
                .isEmpty());

        Sitting closed = desk.seat().sitting();
        assertThat(closed.state()).isEqualTo("AWAITING_EXIT_CHECK");
        assertThat(closed.submittedBy()).isEqualTo("DEADLINE");
        assertThat(closed.submittedAt()).isEqualTo(closed.deadline());
        desk.seat().showsFace();
        assertThat(desk.seat().result().score()).isEqualTo("60");
        assertThat(desk.seat().result().passed()).isTrue();
    }

    @Test
    void a_page_that_believes_the_time_over_hands_in_nothing_while_some_is_left() {
        moveTo(desk.begun().deadline().minusSeconds(30));

        assertThat(desk.page().handsInIfDue().state()).isEqualTo("IN_PROGRESS");
        assertThat(desk.page().answers(1, "A").code()).isNotBlank();
    }

    @Test
    void a_page_whose_time_is_over_hands_in_without_waiting_for_the_sweep() {
        moveTo(desk.begun().deadline().plusSeconds(1));

        assertThat(desk.page().handsInIfDue().submittedBy()).isEqualTo("CANDIDATE");
    }

    private String sitting() {
        return desk.seat().id();
    }

    /** Lets it be this late in the sitting. */
    private void moveTo(Instant moment) {
        SITE.database().movesBack(sitting(), Duration.between(Instant.now(), moment));
    }
}
