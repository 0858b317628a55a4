package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Candidate;
import examengine.hall.Seat;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of a scheduled session are there before its candidates are; on PostgreSQL, where a test can look. */
class PreparedPapersIT {

    private static final Site SITE = Site.POSTGRES;
    private static final String SCHEDULED =
            """
            insert into exam_session (id, exam_id, title, opens_at, closes_at, standing)
            values (?, 'practice', '', now() + make_interval(mins => ?), now() + interval '1 day', false)
            """;
    private static final Duration TWO_SWEEPS = Duration.ofSeconds(60);

    private String candidate;
    private Candidate person;

    @BeforeEach
    void somebody_comes() {
        person = SITE.newcomer();
        candidate = person.login();
    }

    @Test
    void who_enters_is_given_the_paper_that_was_drawn_before_and_starts_with_it() {
        enrolInSessionOpeningIn(20);
        Patience.until("the prepared paper", TWO_SWEEPS, () -> !prepared().isEmpty());
        String drawn = prepared();
        open();

        Seat seat = person.signsIn().consents().enters(Site.PRACTICE);
        assertThat(prepared()).isEmpty();
        assertThat(paperOf(seat)).isEqualTo(drawn);
        assertThat(seat.sitting().paper()).isNull();

        seat.showsFace();
        assertThat(seat.opensPage().starts().paper().items())
                .hasSameSizeAs(drawn.lines().toList());
        assertThat(paperOf(seat)).isEqualTo(drawn);
    }

    @Test
    void who_enters_before_a_paper_was_prepared_is_drawn_one_on_the_spot() {
        enrolInSessionOpeningIn(120);
        open();

        Seat seat = person.signsIn().consents().enters(Site.PRACTICE);

        assertThat(paperOf(seat)).isNotEmpty();
    }

    @Test
    void a_paper_nobody_came_for_is_thrown_away_once_the_session_is_over() {
        enrolInSessionOpeningIn(20);
        Patience.until("the prepared paper", TWO_SWEEPS, () -> !prepared().isEmpty());

        SITE.database().change("update exam_session set closes_at = now() where id = ?", session());

        Patience.until("the end of the paper", TWO_SWEEPS, () -> prepared().isEmpty());
    }

    private String session() {
        return "morning-" + candidate;
    }

    /** Enrolled in this session alone. */
    private void enrolInSessionOpeningIn(int minutes) {
        SITE.database().change(SCHEDULED, session(), minutes);
        SITE.database()
                .change(
                        "update roster_entry set exam_session_id = ? where candidate_id = ? and exam_session_id = 'practice'",
                        session(),
                        candidate);
    }

    private void open() {
        SITE.database().change("update exam_session set opens_at = now() where id = ?", session());
    }

    private String prepared() {
        return only("select lines from prepared_paper where candidate_id = ?", candidate);
    }

    private String paperOf(Seat seat) {
        return only("select lines from paper where sitting_id = ?", seat.id());
    }

    private static String only(String question, String parameter) {
        return SITE.database().asks(question, parameter).stream().findFirst().orElse("");
    }
}
