package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityCheckTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final IdentityCheck check = IdentityCheck.underReview(
            new CheckRequest("s1", "x1", "c1", Phase.ENTRY, new byte[0], "image/jpeg", Duration.ofDays(30)),
            1,
            "p1",
            NOON);

    @Test
    void waits_for_a_person_and_holds_the_candidate_up_until_then() {
        assertThat(check.isOpen()).isTrue();
        assertThat(check.isSettled()).isFalse();
    }

    @Test
    void is_due_a_day_after_the_photo() {
        assertThat(check.dueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
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

    @Test
    void every_phase_has_its_kind_of_photo() {
        assertThat(Phase.values())
                .extracting(PhotoKind::of)
                .doesNotContain(PhotoKind.PORTRAIT)
                .doesNotHaveDuplicates();
    }

    private void decides(Decision decision, String reason) {
        check.decide(decision, reason, "proctor1", "王老师", NOON.plusSeconds(60));
    }
}
