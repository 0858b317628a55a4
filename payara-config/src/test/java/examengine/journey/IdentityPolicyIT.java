package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Candidate;
import examengine.hall.Proposals;
import examengine.hall.Pulse;
import examengine.hall.Seat;
import examengine.hall.Sitting.Check;
import examengine.hall.Staff;
import examengine.hall.Staff.Checked;
import examengine.hall.Staff.Decision;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a candidate whose identity a machine cannot settle. */
class IdentityPolicyIT {

    private static final Site SITE = Site.POSTGRES;
    private static final Duration SWEPT = Duration.ofSeconds(40);

    private Staff proctor;
    private Proposals deciding;

    @BeforeEach
    void two_persons_are_there() {
        proctor = SITE.proctor();
        deciding = SITE.examiner().proposals();
    }

    @Nested
    class Somebody_else {

        @Test
        void is_nobody_until_a_second_person_agrees() {
            Seat seat = underReview();

            String claim = proctor.saysOtherPerson(seat, "眉眼不符");

            assertThat(seat.state()).isEqualTo("UNDER_REVIEW");
            assertThat(proctor.review(seat).proposal()).isEqualTo(claim);
            assertThat(proctor.saysOtherPerson(seat, "眉眼不符")).isEqualTo(claim);
            deciding.approves(claim);
            assertThat(seat.state()).isEqualTo("ANNULLED");
            assertThat(refusalOf(seat::result).text("reason")).isEqualTo("眉眼不符");
        }

        @Test
        void stays_a_doubt_when_the_second_person_does_not_agree() {
            Seat seat = underReview();

            deciding.rejects(proctor.saysOtherPerson(seat, "眉眼不符"), "是同一人，换了发型");

            assertThat(seat.state()).isEqualTo("UNDER_REVIEW");
            assertThat(proctor.review(seat).proposal()).isNull();
            proctor.decides(seat, Decision.SAME_PERSON, "");
            assertThat(seat.state()).isEqualTo("RELEASED");
        }

        @Test
        void cannot_be_claimed_without_a_reason() {
            Seat seat = underReview();

            assertThat(codeOf(() -> proctor.saysOtherPerson(seat, " "))).isEqualTo("reason-required");
        }

        @Test
        void is_shown_to_the_second_person_and_to_no_other_examiner() {
            Seat seat = underReview();
            String check = proctor.review(seat).id();
            String photo = "/api/staff/identity-checks/" + check + "/photo";
            assertThat(SITE.examiner().conversation().get(photo).status()).isEqualTo(404);

            proctor.saysOtherPerson(seat, "眉眼不符");

            assertThat(SITE.examiner().conversation().get(photo).expecting(200).header("Content-Type"))
                    .isEqualTo("image/jpeg");
            assertThat(SITE.registrar().conversation().get(photo).status()).isEqualTo(403);
        }
    }

    @Nested
    class An_annulled_candidate {

        @Test
        void objects_and_gets_back_what_two_persons_find_was_taken_in_error() {
            Seat seat = annulled();

            seat.objects("那天是我本人，可当面核验。");
            SITE.examiner(3).proposals().approves(upheldBy(SITE.examiner(2), seat, "现场核验，确为本人"));

            assertThat(seat.state()).isEqualTo("RELEASED");
            assertThat(seat.sitting().objection().decision()).isEqualTo("UPHELD");
            assertThat(seat.result().score()).isEqualTo("0");
            assertThat(SITE.operator().deedsTo("sitting/" + seat.id())).contains("objection-upheld");
        }

        @Test
        void is_told_why_an_objection_was_rejected_and_objects_once() {
            Seat seat = annulled();
            seat.objects("那天是我本人。");
            seat.objects("那天是我本人。");

            SITE.examiner(2)
                    .conversation()
                    .post(path(seat) + "/rejection", Map.of("reason", "三张照片均非本人"))
                    .expecting(200);

            assertThat(seat.state()).isEqualTo("ANNULLED");
            assertThat(seat.sitting().objection().reason()).isEqualTo("三张照片均非本人");
            assertThat(codeOf(() -> seat.objects("请再看一次"))).isEqualTo("objection-decided");
        }

        @Test
        void is_judged_by_examiners_who_had_no_hand_in_it() {
            Seat seat = annulled();
            seat.objects("那天是我本人。");
            Map<String, String> reason = Map.of("reason", "维持原决定");

            assertThat(SITE.registrar()
                            .conversation()
                            .get("/api/staff/objections")
                            .status())
                    .isEqualTo(403);
            assertThat(codeOf(() -> SITE.examiner()
                            .conversation()
                            .post(path(seat) + "/rejection", reason)
                            .expecting(200)))
                    .isEqualTo("own-annulment");
            String upholding = upheldBy(SITE.examiner(2), seat, "现场核验，确为本人");
            assertThat(codeOf(() -> SITE.examiner().proposals().approves(upholding)))
                    .isEqualTo("own-annulment");
        }

        @Test
        void who_was_answering_goes_on_with_the_time_that_was_left() {
            Desk desk = Desk.atPractice(SITE.newcomer());
            Seat seat = desk.seat();
            annuls(seat, proctor.checksOf(seat).get(0));
            seat.objects("那天是我本人。");
            SITE.database()
                    .change(
                            "update sitting set started_at = started_at - interval '1 day', deadline = deadline - interval"
                                    + " '1 day', suspended_at = suspended_at - interval '1 day', version = version + 1"
                                    + " where id = ?",
                            seat.id());

            SITE.examiner(3).proposals().approves(upheldBy(SITE.examiner(2), seat, "现场核验，确为本人"));

            assertThat(seat.state()).isEqualTo("SUSPENDED");
            proctor.resumes(seat, "考生已就座");
            assertThat(seat.sitting().deadline()).isAfter(Instant.now().plusSeconds(60));
        }

        @Test
        void is_the_only_one_who_objects() {
            Seat seat = underReview();

            assertThat(codeOf(() -> seat.objects("没有被取消"))).isEqualTo("not-annulled");
            assertThat(codeOf(() -> seat.seenBy(SITE.newcomer().signsIn()).objects("不是我的")))
                    .isEqualTo("not-found");
        }

        private Seat annulled() {
            Seat seat = underReview();
            deciding.approves(proctor.saysOtherPerson(seat, "眉眼不符"));
            return seat;
        }

        private void annuls(Seat seat, Checked check) {
            if (check.settled()) {
                proctor.doubts(seat, check, "监控中为他人");
            }
            deciding.approves(proctor.saysOtherPerson(seat, "监控中为他人"));
        }

        private String upheldBy(Staff first, Seat seat, String reason) {
            return first.conversation()
                    .post(path(seat) + "/upholding", Map.of("reason", reason))
                    .expecting(202)
                    .json()
                    .path("proposal")
                    .asText();
        }

        private String path(Seat seat) {
            String id = SITE.database()
                    .asks("select id from objection where sitting_id = ?", seat.id())
                    .get(0);
            return "/api/staff/objections/" + id;
        }
    }

    @Nested
    class A_result_shown_already {

        @Test
        void is_annulled_by_two_once_somebody_saw_that_a_stranger_sat_there() {
            Desk desk = passed();
            Seat seat = desk.seat();
            BigDecimal credited = SITE.registrar().hoursOf(desk.candidate().login(), Site.EXAM);

            proctor.doubts(seat, proctor.checksOf(seat).get(0), "监控录像为他人");
            assertThat(seat.state()).isEqualTo("RELEASED");
            deciding.approves(proctor.saysOtherPerson(seat, "监控录像为他人"));

            assertThat(refusalOf(seat::result).text("reason")).isEqualTo("监控录像为他人");
            assertThat(credited.subtract(
                            SITE.registrar().hoursOf(desk.candidate().login(), Site.EXAM)))
                    .isEqualByComparingTo("4");
            assertThat(SITE.operator().deedsTo("sitting/" + seat.id())).contains("identity-questioned");
        }

        @Test
        void stays_when_the_doubt_was_unfounded() {
            Desk desk = passed();
            Seat seat = desk.seat();
            proctor.doubts(seat, proctor.checksOf(seat).get(0), "监控录像为他人");

            proctor.decides(seat, Decision.SAME_PERSON, "复看录像，确为本人");

            assertThat(seat.state()).isEqualTo("RELEASED");
            assertThat(proctor.checksOf(seat)).allMatch(Checked::settled);
        }

        private Desk passed() {
            Desk desk = Desk.atExam(SITE.newcomer(), proctor);
            desk.answersAllRight();
            proctor.submits(desk.seat(), "测试收卷");
            desk.seat().showsFace();
            proctor.decides(desk.seat(), Decision.SAME_PERSON, "");
            return desk;
        }
    }

    @Test
    void a_photo_of_before_the_hand_in_is_not_taken_again_after_it() {
        Desk desk = Desk.atExam(SITE.newcomer(), proctor);
        proctor.doubts(desk.seat(), proctor.checksOf(desk.seat()).get(0), "监控录像为他人");
        proctor.submits(desk.seat(), "测试收卷");

        assertThat(codeOf(() -> proctor.decides(desk.seat(), Decision.RETAKE, "请重拍")))
                .isEqualTo("too-late-to-retake");
    }

    @Nested
    class Who_wants_no_photo {

        @Test
        void is_not_asked_for_one_while_answering_either() {
            Seat seat = SITE.newcomer().signsIn().enters(Site.EXAM);
            proctor.admits(seat, "已核验身份证原件");
            seat.opensPage().starts();

            assertThat(codeOf(() -> proctor.wantsPhotoNow(seat, "抽查"))).isEqualTo("no-face-consent");
        }

        @Test
        void asks_for_a_person_is_given_an_appointment_and_goes_in_with_documents() {
            Seat seat = SITE.newcomer().signsIn().enters(Site.EXAM);

            Instant due = seat.asksForPerson();
            Instant at = Instant.parse("2026-12-02T02:00:00Z");
            proctor.appoints(seat, at, "视频会议 812-334");

            assertThat(seat.state()).isEqualTo("ENTRY_UNDER_REVIEW");
            assertThat(seat.asksForPerson()).isEqualTo(due).isAfter(Instant.now());
            Check check = seat.sitting().identityChecks().get(0);
            assertThat(check.means()).isEqualTo("DOCUMENTS_WANTED");
            assertThat(check.appointment().at()).isEqualTo(at);
            assertThat(check.appointment().place()).isEqualTo("视频会议 812-334");
            proctor.hasSeenDocuments(seat, "BY_VIDEO", "视频核验身份证");
            assertThat(seat.state()).isEqualTo("READY");
            assertThat(meansOf(seat)).isEqualTo("DOCUMENTS_BY_VIDEO");
        }

        @Test
        void is_admitted_from_the_board_when_the_appointment_is_over() {
            Seat seat = SITE.newcomer().signsIn().enters(Site.EXAM);
            seat.asksForPerson();

            proctor.admitsByVideo(seat, "视频核验身份证");

            assertThat(seat.state()).isEqualTo("READY");
            assertThat(seat.sitting().identityChecks()).hasSize(1);
            assertThat(meansOf(seat)).isEqualTo("DOCUMENTS_BY_VIDEO");
        }

        @Test
        void is_not_let_in_before_it_is_said_how_documents_were_seen_and_what() {
            Seat seat = SITE.newcomer().signsIn().enters(Site.EXAM);
            seat.asksForPerson();

            assertThat(codeOf(() -> proctor.decides(seat, Decision.SAME_PERSON, "已核验")))
                    .isEqualTo("seen-required");
            assertThat(codeOf(() -> proctor.hasSeenDocuments(seat, "ON_SITE", " ")))
                    .isEqualTo("reason-required");
            assertThat(seat.state()).isEqualTo("ENTRY_UNDER_REVIEW");
        }

        @Test
        void need_not_refuse_photos_to_have_no_camera() {
            Seat seat = SITE.newcomer().signsIn().consents().enters(Site.EXAM);

            seat.hasNoCamera();

            assertThat(seat.state()).isEqualTo("ENTRY_UNDER_REVIEW");
            assertThat(meansOf(seat)).isEqualTo("DOCUMENTS_WANTED");
        }

        private String meansOf(Seat seat) {
            return seat.sitting().identityChecks().get(0).means();
        }

        @Test
        void cannot_ask_for_a_person_while_photos_can_still_be_taken() {
            Seat seat = SITE.newcomer().signsIn().consents().enters(Site.EXAM);

            assertThat(codeOf(seat::asksForPerson)).isEqualTo("attempts-left");
        }
    }

    @Nested
    class A_photo_asked_for_while_answering {

        @Test
        void is_asked_for_within_seconds_and_stops_nothing() {
            Desk desk = Desk.atPractice(SITE.newcomer());

            proctor.wantsPhotoNow(desk.seat(), "座位上换过人");

            Instant until = Instant.parse(asked(desk).text());
            assertThat(until).isAfter(Instant.now());
            assertThat(desk.seat().sitting().checkUntil()).isEqualTo(until.truncatedTo(ChronoUnit.MILLIS));
            assertThat(codeOf(() -> proctor.wantsPhotoNow(desk.seat(), "再来一次"))).isEqualTo("check-asked");
            assertThat(desk.seat().showsFace().phase()).isEqualTo("DURING");
            assertThat(desk.seat().sitting().checkUntil()).isNull();
            desk.page().answers(1, "A");
            assertThat(desk.seat().state()).isEqualTo("IN_PROGRESS");
        }

        @Test
        void goes_to_a_person_when_it_is_not_taken_and_stops_nothing() {
            Desk desk = Desk.atPractice(SITE.newcomer());
            proctor.wantsPhotoNow(desk.seat(), "座位上换过人");
            asked(desk);

            SITE.database()
                    .change(
                            "update during_check set closes_at = now() where sitting_id = ?",
                            desk.seat().id());

            Patience.until("the missed photo", SWEPT, () -> proctor.reviews().stream()
                    .anyMatch(review -> review.sitting().equals(desk.seat().id())
                            && review.means().equals("NOT_TAKEN")
                            && review.phase().equals("DURING")));
            assertThat(desk.seat().state()).isEqualTo("IN_PROGRESS");
        }

        private Pulse.Told asked(Desk desk) {
            Pulse[] last = new Pulse[1];
            Patience.until("the call for a photo", SWEPT, () -> {
                last[0] = desk.seat().beats();
                return last[0].instructions().stream()
                        .anyMatch(told -> told.kind().equals("CHECK_NOW"));
            });
            return last[0].instructions().stream()
                    .filter(told -> told.kind().equals("CHECK_NOW"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_closing_photo_never_taken_goes_to_a_person_and_the_result_is_held_until_then() {
        Desk desk = Desk.atExam(SITE.newcomer(), proctor);
        proctor.submits(desk.seat(), "测试收卷");
        assertThat(desk.seat().sitting().exitCheckBy())
                .isAfter(Instant.now().plus(Duration.ofDays(6)))
                .isBefore(Instant.now().plus(Duration.ofDays(8)));

        SITE.database()
                .change(
                        "update sitting set submitted_at = submitted_at - interval '8 days', version = version + 1"
                                + " where id = ?",
                        desk.seat().id());

        Patience.until("the closing photo to be given up", SWEPT, () -> desk.seat()
                .state()
                .equals("UNDER_REVIEW"));
        assertThat(codeOf(() -> desk.seat().result())).isEqualTo("under-review");
        assertThat(proctor.review(desk.seat()).means()).isEqualTo("NOT_TAKEN");
        proctor.decides(desk.seat(), Decision.SAME_PERSON, "监控录像可见本人");
        assertThat(desk.seat().result().score()).isEqualTo("0");
    }

    /** Handed in, with a closing photo that waits for a person. */
    private Seat underReview() {
        Candidate candidate = SITE.newcomer();
        Desk desk = Desk.atExam(candidate, proctor);
        proctor.submits(desk.seat(), "测试收卷");
        desk.seat().showsFace();
        return desk.seat();
    }
}
