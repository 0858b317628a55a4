package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Site.EXAM;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Outbox;
import examengine.hall.Proposals;
import examengine.hall.Proposals.Proposed;
import examengine.hall.Proposals.View;
import examengine.hall.Staff;
import examengine.hall.Staff.Decision;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person proposes, another one decides; told by the import of unsent answers. */
class TwoPersonsIT {

    private static final Site SITE = Site.POSTGRES;
    private static final String REASON = "断网，考生当场交出文件";

    private Staff proctor;
    private Proposals proposing;
    private Proposals deciding;

    @BeforeEach
    void two_persons_are_there() {
        proctor = SITE.proctor();
        proposing = proctor.proposals();
        deciding = SITE.examiner().proposals();
    }

    @Test
    void nobody_decides_about_their_own_proposal_nor_without_the_role() {
        Desk desk = closed();
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        Proposed byProctor = proposing.imports(desk.seat(), outbox.file(), REASON);
        Proposed byExaminer = deciding.imports(desk.seat(), outbox.file(), REASON);

        assertThat(codeOf(() -> proposing.approves(byProctor.proposal()))).isEqualTo("second-person-needed");
        assertThat(codeOf(() -> deciding.approves(byExaminer.proposal()))).isEqualTo("second-person-needed");
        assertThat(codeOf(() -> deciding.rejects(byExaminer.proposal(), REASON)))
                .isEqualTo("second-person-needed");
        assertThat(codeOf(() -> proposing.approves(byExaminer.proposal()))).isEqualTo("not-allowed");
        assertThat(codeOf(() -> proposing.one(byExaminer.proposal()))).isEqualTo("not-found");
    }

    @Test
    void what_is_carried_out_already_is_refused_and_stays_open_until_rejected() {
        Desk desk = closed();
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        Proposed first = proposing.imports(desk.seat(), outbox.file(), REASON);
        Proposed twin = proposing.imports(desk.seat(), outbox.file(), REASON);
        deciding.approves(first.proposal());

        assertThat(codeOf(() -> deciding.approves(first.proposal()))).isEqualTo("decided");
        assertThat(codeOf(() -> deciding.approves(twin.proposal()))).isEqualTo("nothing-newer");
        assertThat(deciding.one(twin.proposal()).decidable()).isTrue();
        assertThat(codeOf(() -> deciding.rejects(twin.proposal(), " "))).isEqualTo("reason-required");
        View rejected = deciding.rejects(twin.proposal(), "重复申请");

        assertThat(rejected.decision()).isEqualTo("REJECTED");
        assertThat(codeOf(() -> deciding.rejects(twin.proposal(), "重复申请"))).isEqualTo("decided");
    }

    @Test
    void the_second_person_sees_who_wants_what_why_and_whether_the_file_proves_its_page() {
        Desk desk = closed();
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        Proposed proposed = proposing.imports(desk.seat(), outbox.unsignedFile(), REASON);

        View view = deciding.one(proposed.proposal());

        assertThat(proposed.authentic()).isFalse();
        assertThat(view.proposedBy()).isEqualTo("proctor1");
        assertThat(view.reason()).isEqualTo(REASON);
        assertThat(view.decidable()).isTrue();
        assertThat(view.title()).startsWith(desk.candidate().name());
        assertThat(view.payload().toString()).contains("authentic=false");
        assertThat(proposing.one(proposed.proposal()).mine()).isTrue();
    }

    @Test
    void proposals_are_listed_newest_first_page_by_page() {
        Desk desk = closed();
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        String older = proposing.imports(desk.seat(), outbox.file(), REASON).proposal();
        String newer = proposing.imports(desk.seat(), outbox.file(), REASON).proposal();
        deciding.rejects(older, "重复申请");

        List<View> first = deciding.page("limit=1");
        List<View> second = deciding.page("limit=1&after=" + first.get(0).id());

        assertThat(first).extracting(View::id).containsExactly(newer);
        assertThat(second).extracting(View::id).containsExactly(older);
        assertThat(deciding.page("open=true"))
                .extracting(View::id)
                .contains(newer)
                .doesNotContain(older);
        assertThat(deciding.page("open=false"))
                .extracting(View::id)
                .contains(older)
                .doesNotContain(newer);
    }

    @Test
    void looking_at_a_file_proposes_nothing() {
        Desk desk = closed();
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 2);

        Proposed seen = proposing.looksAt(desk.seat(), outbox.file());

        assertThat(seen.proposal()).isNull();
        assertThat(seen.answers()).hasSize(2);
        assertThat(proposing.page("open=true"))
                .extracting(View::subject)
                .doesNotContain("sitting/" + desk.seat().id());
    }

    @Test
    void a_page_that_can_still_send_is_left_to_send() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);

        assertThat(codeOf(() -> proposing.looksAt(desk.seat(), outbox.file()))).isEqualTo("sitting-still-open");
    }

    @Test
    void the_file_of_a_page_that_was_taken_over_says_so() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        desk.seat().takesOver();
        proctor.submits(desk.seat(), REASON);

        assertThat(proposing.looksAt(desk.seat(), outbox.file()).superseded()).isTrue();
    }

    @Test
    void who_passes_by_it_is_credited_the_hours() {
        Desk desk = Desk.atExam(SITE.newcomer(), proctor);
        desk.answersRight("SINGLE_CHOICE", 40);
        desk.answersRight("TRUE_FALSE", 19);
        Outbox outbox = desk.typesRightOffline("TRUE_FALSE", 1);
        proctor.submits(desk.seat(), REASON);
        desk.seat().showsFace();
        proctor.decides(desk.seat(), Decision.SAME_PERSON, "");
        assertThat(desk.seat().result().passed()).isFalse();

        deciding.approves(proposing.imports(desk.seat(), outbox.file(), REASON).proposal());

        assertThat(desk.seat().result().passed()).isTrue();
        assertThat(desk.candidate().exam(EXAM).passed()).isTrue();
        assertThat(SITE.registrar().hoursOf(desk.candidate().login(), EXAM)).isEqualByComparingTo("28");
    }

    @Test
    void nothing_enters_a_sitting_that_was_annulled_meanwhile() {
        Desk desk = Desk.atExam(SITE.newcomer(), proctor);
        Outbox outbox = desk.typesRightOffline("SINGLE_CHOICE", 1);
        proctor.submits(desk.seat(), REASON);
        String open = proposing.imports(desk.seat(), outbox.file(), REASON).proposal();
        desk.seat().showsFace();
        deciding.approves(proctor.saysOtherPerson(desk.seat(), "并非本人"));

        assertThat(codeOf(() -> deciding.approves(open))).isEqualTo("annulled");
        assertThat(codeOf(() -> proposing.imports(desk.seat(), outbox.file(), REASON)))
                .isEqualTo("annulled");
        assertThat(deciding.one(open).decidable()).isTrue();
    }

    /** A desk whose sitting a proctor has ended; its page knows nothing of it. */
    private Desk closed() {
        Desk desk = Desk.atPractice(SITE.newcomer());
        proctor.submits(desk.seat(), REASON);
        return desk;
    }
}
