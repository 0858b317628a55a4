package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.Band;
import examengine.face.Liveness;
import examengine.face.NotCompared;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityCheckTest {

    private final IdentityCheck check = Checks.photo(Phase.ENTRY, Band.REVIEW);

    @Nested
    class A_photo {

        @Test
        void that_matches_asks_nobody() {
            IdentityCheck match = Checks.photo(Phase.ENTRY, Band.MATCH);

            assertThat(match.isSettled()).isTrue();
            assertThat(match.isOpen()).isFalse();
            assertThat(match.dueAt()).isNull();
        }

        @Test
        void in_doubt_waits_for_a_person_and_holds_the_candidate_up_until_then() {
            assertThat(check.isOpen()).isTrue();
            assertThat(check.isSettled()).isFalse();
            assertThat(check.dueAt()).isAfter(Checks.NOON);
        }

        @Test
        void that_does_not_match_is_a_try_and_asks_nobody() {
            IdentityCheck mismatch = Checks.photo(Phase.ENTRY, Band.MISMATCH);

            assertThat(mismatch.isTry()).isTrue();
            assertThat(mismatch.isOpen()).isFalse();
            assertThat(mismatch.isSettled()).isFalse();
        }

        @Test
        void that_does_not_match_goes_to_a_person_where_there_are_no_tries() {
            IdentityCheck mismatch = Checks.photo(Phase.DURING, Band.MISMATCH, false);

            assertThat(mismatch.isTry()).isFalse();
            assertThat(mismatch.isOpen()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(NotCompared.class)
        void that_could_not_be_compared_goes_to_a_person(NotCompared why) {
            IdentityCheck uncompared = Checks.notCompared(Phase.EXIT, why);

            assertThat(uncompared.outcome()).isEqualTo(Outcome.REVIEW);
            assertThat(uncompared.isOpen()).isTrue();
            assertThat(uncompared.likeness().notCompared()).isEqualTo(why.name());
        }

        @ParameterizedTest
        @EnumSource(
                value = Liveness.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SHOWN", "NOT_CHECKED"})
        void that_is_alike_but_does_not_move_as_told_does_not_match(Liveness fault) {
            assertThat(Checks.watched(Band.MATCH, fault).outcome()).isEqualTo(Outcome.MISMATCH);
        }

        @Test
        void that_is_alike_and_moves_as_told_matches() {
            assertThat(Checks.watched(Band.MATCH, Liveness.SHOWN).outcome()).isEqualTo(Outcome.MATCH);
        }

        @Test
        void that_is_alike_but_was_not_seen_moving_goes_to_a_person() {
            assertThat(Checks.watched(Band.MATCH, Liveness.NOT_CHECKED).outcome())
                    .isEqualTo(Outcome.REVIEW);
        }

        @ParameterizedTest
        @EnumSource(Liveness.class)
        void of_somebody_else_does_not_match_however_the_head_moves(Liveness liveness) {
            assertThat(Checks.watched(Band.MISMATCH, liveness).outcome()).isEqualTo(Outcome.MISMATCH);
        }

        @Test
        void in_doubt_stays_so_when_the_head_moves_as_told() {
            assertThat(Checks.watched(Band.REVIEW, Liveness.SHOWN).outcome()).isEqualTo(Outcome.REVIEW);
        }

        @Test
        void keeps_what_was_measured_with_the_thresholds_and_models_of_that_day() {
            assertThat(check.likeness().similarity()).isEqualTo(0.3);
            assertThat(check.likeness().matchFrom()).isEqualTo(Checks.BANDS.match());
            assertThat(check.likeness())
                    .extracting("detector", "embedder")
                    .containsExactly("d".repeat(64), "e".repeat(64));
        }
    }

    @Test
    void a_candidate_asks_for_a_person_once_the_last_try_did_not_match() {
        IdentityCheck mismatch = Checks.photo(Phase.ENTRY, Band.MISMATCH);

        Checks.askPerson(mismatch);

        assertThat(mismatch.isOpen()).isTrue();
        assertThat(mismatch.isTry()).isFalse();
    }

    @Test
    void is_settled_when_a_person_sees_the_same_person() {
        decides(Decision.SAME_PERSON, null);

        assertThat(check.isSettled()).isTrue();
        assertThat(check.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_PERSON", "RETAKE"})
    void is_closed_but_not_settled_by_any_other_decision(Decision decision) {
        decides(decision, "the face is hidden");

        assertThat(check.isOpen()).isFalse();
        assertThat(check.isSettled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_PERSON", "RETAKE"})
    void demands_a_reason_for_any_other_decision(Decision decision) {
        assertThatThrownBy(() -> decides(decision, "  ")).hasMessage("reason-required");
        assertThat(check.isOpen()).isTrue();
    }

    @Test
    void is_decided_once() {
        decides(Decision.SAME_PERSON, "");

        assertThatThrownBy(() -> decides(Decision.OTHER_PERSON, "no, it is not"))
                .hasMessage("decided");
        assertThat(check.decision()).isEqualTo(Decision.SAME_PERSON);
    }

    @Nested
    class Documents_in_place_of_a_photo {

        private final IdentityCheck wanted = Checks.documentsWanted(Phase.ENTRY);

        @ParameterizedTest
        @EnumSource(names = {"DOCUMENTS_ON_SITE", "DOCUMENTS_BY_VIDEO"})
        void are_recorded_by_how_they_were_seen(Means seen) {
            decides(Decision.SAME_PERSON, "身份证原件", seen);

            assertThat(wanted.means()).isEqualTo(seen);
            assertThat(wanted.isSettled()).isTrue();
        }

        @Test
        void settle_nothing_until_it_is_said_how_they_were_seen() {
            assertThatThrownBy(() -> decides(Decision.SAME_PERSON, "身份证原件", null))
                    .hasMessage("seen-required");
            assertThat(wanted.isOpen()).isTrue();
        }

        @Test
        void settle_nothing_until_it_is_said_what_was_seen() {
            assertThatThrownBy(() -> decides(Decision.SAME_PERSON, " ", Means.DOCUMENTS_BY_VIDEO))
                    .hasMessage("reason-required");
            assertThat(wanted.isOpen()).isTrue();
        }

        @Test
        void were_not_seen_where_a_photo_is_asked_for_after_all() {
            decides(Decision.RETAKE, "愿意拍照", null);

            assertThat(wanted.means()).isEqualTo(Means.DOCUMENTS_WANTED);
        }

        private void decides(Decision decision, String reason, Means seen) {
            wanted.decide(new Ruling(decision, reason, "proctor1", "王老师", Checks.NOON), seen);
        }
    }

    @Nested
    class Another_person {

        @Test
        void is_only_proposed_by_the_first_who_says_so() {
            check.proposeOtherPerson("p1", "proctor1");
            check.proposeOtherPerson("p2", "proctor2");

            assertThat(check.proposal()).isEqualTo("p1");
            assertThat(check.isOpen()).isTrue();
        }

        @Test
        void is_proposed_no_more_when_the_second_does_not_agree() {
            check.proposeOtherPerson("p1", "proctor1");

            check.withdrawProposal("p1");

            assertThat(check.proposal()).isNull();
        }

        @Test
        void is_the_judgement_of_who_said_so_and_of_who_agreed() {
            check.proposeOtherPerson("p1", "proctor1");
            check.decide(new Ruling(Decision.OTHER_PERSON, "不像", "examiner1", "李老师", Checks.NOON));

            assertThat(List.of("proctor1", "examiner1", "examiner2"))
                    .filteredOn(check::wasJudgedOtherBy)
                    .containsExactly("proctor1", "examiner1");
        }

        @Test
        void was_an_error_when_an_objection_is_upheld() {
            decides(Decision.OTHER_PERSON, "不像");

            check.overturn(new Ruling(Decision.SAME_PERSON, "复核为本人", "examiner2", "李老师", Checks.NOON));

            assertThat(check.isSettled()).isTrue();
        }
    }

    @Nested
    class A_question {

        private static final Instant DUE = Checks.NOON.plusSeconds(172_800);

        private final IdentityCheck match = Checks.photo(Phase.ENTRY, Band.MATCH);

        @Test
        void makes_a_match_wait_for_a_person() {
            assertThat(match.question("监控中为他人", DUE)).isTrue();

            assertThat(match.isOpen()).isTrue();
            assertThat(match.isSettled()).isFalse();
            assertThat(match.dueAt()).isEqualTo(DUE);
        }

        @Test
        void makes_what_a_person_found_be_decided_anew() {
            decides(Decision.SAME_PERSON, "");

            check.question("监控中为他人", DUE);
            check.proposeOtherPerson("p1", "proctor1");
            decides(Decision.OTHER_PERSON, "监控中为他人");

            assertThat(check.decision()).isEqualTo(Decision.OTHER_PERSON);
        }

        @Test
        void is_answered_by_a_person_who_finds_the_candidate() {
            match.question("监控中为他人", DUE);

            Checks.decide(match, Decision.SAME_PERSON);

            assertThat(match.isSettled()).isTrue();
        }

        @Test
        void changes_nothing_about_what_waits_already() {
            Instant before = check.dueAt();

            assertThat(check.question("监控中为他人", DUE.plusSeconds(1))).isFalse();
            assertThat(check.dueAt()).isEqualTo(before);
        }

        @Test
        void is_out_of_place_where_nobody_says_it_was_the_candidate() {
            assertThatThrownBy(() -> Checks.photo(Phase.ENTRY, Band.MISMATCH).question("监控中为他人", DUE))
                    .hasMessage("not-questionable");
        }
    }

    @Test
    void every_phase_has_its_kind_of_photo() {
        assertThat(Phase.values())
                .extracting(PhotoKind::of)
                .doesNotContain(PhotoKind.PORTRAIT)
                .doesNotHaveDuplicates();
    }

    private void decides(Decision decision, String reason) {
        check.decide(new Ruling(decision, reason, "proctor1", "王老师", Checks.NOON.plusSeconds(60)));
    }
}
