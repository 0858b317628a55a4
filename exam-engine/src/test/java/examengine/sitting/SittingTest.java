package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.exam.ExamPolicy;
import examengine.exam.IdentityPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.identity.Decision;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SittingTest {

    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(120);

    private static final ExamPolicy POLICY = new ExamPolicy(
            LIMIT,
            Duration.ofMinutes(30),
            Points.of(60),
            Points.of(100),
            ScoringRule.ALL_OR_NOTHING,
            ResultWaitsFor.DECISION,
            false,
            0,
            0,
            Duration.ofDays(180),
            IdentityPolicy.USUAL);

    @Nested
    class Time {

        @Test
        void ends_the_limit_after_the_start() {
            assertThat(started().time().deadline()).isEqualTo(NINE.plus(LIMIT));
        }

        @Test
        void gives_a_candidate_with_extra_time_that_much_more() {
            Sitting sitting = ready(Duration.ofMinutes(40));

            sitting.start(POLICY, NINE);

            assertThat(sitting.time().deadline()).isEqualTo(NINE.plus(LIMIT).plus(Duration.ofMinutes(40)));
        }

        @Test
        void keeps_its_clock_when_the_start_is_repeated() {
            Sitting sitting = started();

            assertThat(sitting.start(POLICY, NINE.plusSeconds(60))).isFalse();
            assertThat(sitting.time().startedAt()).isEqualTo(NINE);
        }

        @Test
        void gives_back_what_a_suspension_took() {
            Sitting sitting = started();

            sitting.suspend("火警演练", NINE.plus(Duration.ofMinutes(10)));
            sitting.resume(NINE.plus(Duration.ofMinutes(25)));

            assertThat(sitting.time().deadline()).isEqualTo(NINE.plus(LIMIT).plus(Duration.ofMinutes(15)));
            assertThat(sitting.time().earliestSubmissionAt()).isEqualTo(NINE.plus(Duration.ofMinutes(45)));
        }

        @Test
        void runs_no_deadline_while_suspended() {
            Sitting sitting = started();

            sitting.suspend("停电", NINE.plus(Duration.ofMinutes(10)));

            assertThat(sitting.closeIfOverdue(true, NINE.plus(Duration.ofDays(1))))
                    .isFalse();
        }

        @Test
        void stops_when_a_running_sitting_is_annulled_and_is_all_there_after_it_was_an_error() {
            Sitting sitting = started();
            sitting.decided(Phase.ENTRY, Decision.OTHER_PERSON, false, "与本人不符", NINE.plus(Duration.ofMinutes(20)));

            sitting.reinstate("复核为本人");
            sitting.identityRestored(true);

            assertThat(sitting.state()).isEqualTo(SittingState.SUSPENDED);
            assertThat(sitting.stopReason()).isEqualTo("复核为本人");
            assertThat(sitting.closeIfOverdue(true, NINE.plus(Duration.ofDays(3))))
                    .isFalse();
            sitting.resume(NINE.plus(Duration.ofDays(3)));
            assertThat(sitting.time().deadline())
                    .isEqualTo(NINE.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(100)));
        }

        @Test
        void stands_still_from_the_suspension_on_when_a_suspended_sitting_is_annulled() {
            Sitting sitting = started();
            sitting.suspend("停电", NINE.plus(Duration.ofMinutes(20)));
            sitting.decided(Phase.ENTRY, Decision.OTHER_PERSON, false, "与本人不符", NINE.plus(Duration.ofMinutes(50)));

            sitting.reinstate("复核为本人");
            sitting.resume(NINE.plus(Duration.ofMinutes(60)));

            assertThat(sitting.time().deadline()).isEqualTo(NINE.plus(Duration.ofMinutes(160)));
        }

        @Test
        void is_extended_while_suspended_too() {
            Sitting sitting = started();
            sitting.suspend("停电", NINE.plus(Duration.ofMinutes(10)));

            sitting.extend(Duration.ofMinutes(5));
            sitting.resume(NINE.plus(Duration.ofMinutes(10)));

            assertThat(sitting.time().deadline()).isEqualTo(NINE.plus(LIMIT).plus(Duration.ofMinutes(5)));
        }
    }

    @Nested
    class HandIn {

        @Test
        void is_refused_at_29_59_with_the_instant_it_opens() {
            assertThatThrownBy(() -> started()
                            .handIn(true, NINE.plus(Duration.ofMinutes(29)).plusSeconds(59)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("too-early");
                        assertThat(refusal.facts())
                                .containsEntry("earliestSubmissionAt", NINE.plus(Duration.ofMinutes(30)));
                    });
        }

        @Test
        void is_taken_at_30_00() {
            Sitting sitting = started();

            assertThat(sitting.handIn(true, NINE.plus(Duration.ofMinutes(30)))).isTrue();
            assertThat(sitting.state()).isEqualTo(SittingState.AWAITING_EXIT_CHECK);
            assertThat(sitting.submission().by()).isEqualTo(SubmittedBy.CANDIDATE);
        }

        @Test
        void changes_nothing_when_repeated() {
            Sitting sitting = started();
            sitting.handIn(true, NINE.plus(Duration.ofMinutes(40)));

            assertThat(sitting.handIn(true, NINE.plus(Duration.ofMinutes(50)))).isFalse();
            assertThat(sitting.submission().at()).isEqualTo(NINE.plus(Duration.ofMinutes(40)));
        }

        @Test
        void releases_at_once_where_no_closing_photo_is_wanted() {
            Sitting sitting = started();

            sitting.handIn(false, NINE.plus(Duration.ofMinutes(30)));

            assertThat(sitting.state()).isEqualTo(SittingState.RELEASED);
        }

        @Test
        void is_refused_while_suspended() {
            Sitting sitting = started();
            sitting.suspend("停电", NINE.plus(Duration.ofMinutes(31)));

            assertRefused("sitting-suspended", () -> sitting.handIn(true, NINE.plus(Duration.ofMinutes(32))));
        }

        @Test
        void is_refused_before_the_start() {
            assertRefused("not-started", () -> ready(Duration.ZERO).handIn(true, NINE));
        }

        @Test
        void by_a_proctor_knows_no_earliest_instant() {
            Sitting sitting = started();

            sitting.handInByProctor(true, NINE.plusSeconds(1));

            assertThat(sitting.submission().by()).isEqualTo(SubmittedBy.PROCTOR);
        }
    }

    @Nested
    class Deadline {

        @Test
        void leaves_the_sitting_open_until_the_grace_is_over() {
            assertThat(started().closeIfOverdue(true, NINE.plus(LIMIT).plus(ExamTime.GRACE)))
                    .isFalse();
        }

        @Test
        void closes_it_after_the_grace_as_of_the_deadline() {
            Sitting sitting = started();

            assertThat(sitting.closeIfOverdue(
                            true, NINE.plus(LIMIT).plus(ExamTime.GRACE).plusMillis(1)))
                    .isTrue();
            assertThat(sitting.submission().at()).isEqualTo(NINE.plus(LIMIT));
            assertThat(sitting.submission().by()).isEqualTo(SubmittedBy.DEADLINE);
        }
    }

    @Nested
    class Page {

        @Test
        void that_comes_second_is_told_of_the_first() {
            Sitting sitting = started();
            sitting.lease(false, "实验室 12 号机", NINE);

            assertThatThrownBy(() -> sitting.lease(false, "手机", NINE.plusSeconds(5)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("opened-elsewhere");
                        assertThat(refusal.facts()).containsEntry("device", "实验室 12 号机");
                    });
        }

        @Test
        void that_takes_over_fences_the_first_off() {
            Sitting sitting = started();
            long first = sitting.lease(false, "甲", NINE);
            long second = sitting.lease(true, "乙", NINE.plusSeconds(5));

            assertThat(second).isGreaterThan(first);
            assertRefused("superseded", () -> sitting.demandLease(first));
        }
    }

    @Nested
    class Identity {

        @Test
        void must_be_verified_before_the_start() {
            assertRefused("identity-not-verified", () -> entered(Duration.ZERO).start(POLICY, NINE));
        }

        @Test
        void under_review_waits_for_a_person_where_the_policy_says_so() {
            Sitting sitting = entered(Duration.ZERO);

            sitting.entryPhotoTaken(Outcome.REVIEW, false);

            assertThat(sitting.state()).isEqualTo(SittingState.ENTRY_UNDER_REVIEW);
            assertRefused("identity-not-verified", () -> sitting.start(POLICY, NINE));
        }

        @Test
        void under_review_lets_begin_where_the_policy_says_so() {
            Sitting sitting = entered(Duration.ZERO);

            sitting.entryPhotoTaken(Outcome.REVIEW, true);

            assertThat(sitting.state()).isEqualTo(SittingState.READY);
        }

        @Test
        void that_mismatches_leaves_the_candidate_another_try() {
            Sitting sitting = entered(Duration.ZERO);

            sitting.entryPhotoTaken(Outcome.MISMATCH, false);

            assertThat(sitting.state()).isEqualTo(SittingState.AWAITING_ENTRY_CHECK);
        }

        @Test
        void that_mismatches_at_the_end_leaves_another_try_where_the_result_waits_for_a_decision() {
            Sitting sitting = handedIn();

            sitting.exitPhotoTaken(Outcome.MISMATCH, ResultWaitsFor.DECISION, false);

            assertThat(sitting.state()).isEqualTo(SittingState.AWAITING_EXIT_CHECK);
        }

        @Test
        void of_a_candidate_who_asks_for_a_person_waits_for_that_person() {
            Sitting before = entered(Duration.ZERO);
            Sitting after = handedIn();

            before.personAsked(false);
            after.personAsked(false);

            assertThat(before.state()).isEqualTo(SittingState.ENTRY_UNDER_REVIEW);
            assertThat(after.state()).isEqualTo(SittingState.UNDER_REVIEW);
        }

        @Test
        void annulled_in_error_goes_back_to_where_it_was() {
            Sitting sitting = handedIn();
            sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.DECISION, false);
            sitting.decided(Phase.EXIT, Decision.OTHER_PERSON, false, "与本人不符", NINE);

            sitting.reinstate("复核为本人");

            assertThat(sitting.state()).isEqualTo(SittingState.UNDER_REVIEW);
            assertThat(sitting.stopReason()).isNull();
        }

        @Test
        void is_given_back_to_nobody_who_was_not_annulled() {
            assertRefused("not-annulled", () -> handedIn().reinstate("复核为本人"));
        }

        @Test
        void found_to_be_the_same_person_opens_the_start() {
            Sitting sitting = entered(Duration.ZERO);
            sitting.entryPhotoTaken(Outcome.REVIEW, false);

            sitting.decided(Phase.ENTRY, Decision.SAME_PERSON, true, null, NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.READY);
        }

        @Test
        void to_be_taken_anew_goes_back_to_the_camera() {
            Sitting sitting = entered(Duration.ZERO);
            sitting.entryPhotoTaken(Outcome.REVIEW, false);

            sitting.decided(Phase.ENTRY, Decision.RETAKE, false, "逆光", NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.AWAITING_ENTRY_CHECK);
        }

        @Test
        void to_be_taken_anew_goes_back_to_the_camera_from_the_start_page_too() {
            Sitting sitting = entered(Duration.ZERO);
            sitting.entryPhotoTaken(Outcome.REVIEW, true);

            sitting.decided(Phase.ENTRY, Decision.RETAKE, false, "逆光", NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.AWAITING_ENTRY_CHECK);
            assertRefused("identity-not-verified", () -> sitting.start(POLICY, NINE));
        }

        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"ENTRY", "DURING"})
        void of_before_the_hand_in_cannot_be_taken_anew_after_it(Phase phase) {
            assertRefused("too-late-to-retake", () -> handedIn().state().demandRetakable(phase));
        }

        @Test
        void of_the_end_can_be_taken_anew_until_the_result_is_shown() {
            Sitting sitting = handedIn();
            sitting.state().demandRetakable(Phase.EXIT);
            sitting.exitPhotoTaken(Outcome.MATCH, ResultWaitsFor.DECISION, true);

            assertRefused("sitting-closed", () -> sitting.state().demandRetakable(Phase.EXIT));
        }

        @Test
        void that_is_doubted_holds_the_start_up_where_nobody_begins_under_review() {
            Sitting doubted = ready(Duration.ZERO);
            Sitting running = started();

            doubted.questioned(Phase.ENTRY, false);
            running.questioned(Phase.ENTRY, false);

            assertThat(doubted.state()).isEqualTo(SittingState.ENTRY_UNDER_REVIEW);
            assertThat(running.state()).isEqualTo(SittingState.IN_PROGRESS);
        }

        @Test
        void that_is_doubted_after_the_result_was_shown_annuls_it_only_once_it_is_decided() {
            Sitting sitting = handedIn();
            sitting.exitPhotoTaken(Outcome.MATCH, ResultWaitsFor.DECISION, true);

            sitting.questioned(Phase.EXIT, false);
            assertThat(sitting.state()).isEqualTo(SittingState.RELEASED);
            sitting.decided(Phase.EXIT, Decision.OTHER_PERSON, false, "监控中为他人", NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.ANNULLED);
            assertRefused("annulled", () -> sitting.questioned(Phase.ENTRY, false));
        }

        @Test
        void given_back_where_nothing_is_settled_yet_waits_on() {
            Sitting sitting = entered(Duration.ZERO);
            sitting.entryPhotoTaken(Outcome.REVIEW, false);
            sitting.decided(Phase.ENTRY, Decision.OTHER_PERSON, false, "与本人不符", NINE);
            sitting.reinstate("复核为本人");

            sitting.identityRestored(false);

            assertThat(sitting.state()).isEqualTo(SittingState.ENTRY_UNDER_REVIEW);
        }

        @ParameterizedTest
        @EnumSource(Phase.class)
        void of_somebody_else_annuls_and_frees_the_slot(Phase phase) {
            Sitting sitting = handedIn();
            sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.EXIT_PHOTO, false);

            sitting.decided(phase, Decision.OTHER_PERSON, false, "与本人不符", NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.ANNULLED);
            assertThat(sitting.stopReason()).isEqualTo("与本人不符");
        }

        @Test
        void withholds_the_result_until_everything_is_decided() {
            Sitting sitting = handedIn();

            sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.DECISION, false);

            assertThat(sitting.state()).isEqualTo(SittingState.UNDER_REVIEW);
        }

        @Test
        void decided_on_all_releases_the_result() {
            Sitting sitting = handedIn();
            sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.DECISION, false);

            sitting.decided(Phase.EXIT, Decision.SAME_PERSON, true, null, NINE);

            assertThat(sitting.state()).isEqualTo(SittingState.RELEASED);
        }

        @Test
        void shows_the_result_with_the_closing_photo_where_that_is_the_policy() {
            Sitting sitting = handedIn();

            sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.EXIT_PHOTO, false);

            assertThat(sitting.state()).isEqualTo(SittingState.RELEASED);
        }
    }

    @Test
    void tells_of_a_pass_only_once_it_is_released() {
        Sitting sitting = handedIn();
        sitting.graded(Grade.of(1, Points.of(80), Points.of(100), Points.of(60)));
        assertThat(sitting.isPassedOpenly()).isFalse();

        sitting.exitPhotoTaken(Outcome.REVIEW, ResultWaitsFor.EXIT_PHOTO, false);

        assertThat(sitting.isPassedOpenly()).isTrue();
    }

    private static Sitting entered(Duration extra) {
        return new Sitting("s", "exam", "session", "candidate", 1, extra, NINE.minusSeconds(60));
    }

    private static Sitting ready(Duration extra) {
        Sitting sitting = entered(extra);
        sitting.entryPhotoTaken(Outcome.MATCH, false);
        return sitting;
    }

    private static Sitting started() {
        Sitting sitting = ready(Duration.ZERO);
        sitting.start(POLICY, NINE);
        return sitting;
    }

    private static Sitting handedIn() {
        Sitting sitting = started();
        sitting.handIn(true, NINE.plus(Duration.ofMinutes(60)));
        return sitting;
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
