package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.face.Band;
import examengine.identity.Checks;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Phase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of a sitting say together, above all where one was to be taken again. */
class IdentityStandingTest {

    @ParameterizedTest
    @CsvSource({
        "ENTRY, ENTRY, true", "ENTRY, DURING, true", "ENTRY, EXIT, false",
        "DURING, DURING, true", "DURING, EXIT, false", "EXIT, EXIT, true"
    })
    void a_photo_to_be_taken_again_is_settled_by_a_match_of_the_same_side_of_the_hand_in_only(
            Phase retaken, Phase later, boolean settled) {
        assertThat(isSettled(toBeRetaken(retaken), Checks.photo(later, Band.MATCH)))
                .isEqualTo(settled);
    }

    @Test
    void a_photo_to_be_taken_again_is_settled_by_what_a_person_found() {
        IdentityCheck during = Checks.notTaken(Phase.DURING);
        Checks.decide(during, Decision.SAME_PERSON);

        assertThat(isSettled(toBeRetaken(Phase.ENTRY), during)).isTrue();
    }

    @Test
    void a_photo_to_be_taken_again_is_not_settled_by_one_in_doubt() {
        assertThat(isSettled(toBeRetaken(Phase.ENTRY), Checks.photo(Phase.ENTRY, Band.REVIEW)))
                .isFalse();
    }

    @Test
    void a_photo_to_be_taken_again_is_not_settled_by_one_taken_before_that_was_said() {
        IdentityCheck entry = Checks.photo(Phase.ENTRY, Band.REVIEW);
        Checks.decide(entry, Decision.RETAKE, Checks.NOON.plusSeconds(60));

        assertThat(isSettled(entry, Checks.photo(Phase.DURING, Band.MATCH))).isFalse();
    }

    @Test
    void a_try_is_replaced_by_a_later_photo_of_its_phase() {
        IdentityCheck attempt = Checks.photo(Phase.ENTRY, Band.MISMATCH);

        assertThat(isSettled(attempt, Checks.photo(Phase.ENTRY, Band.MATCH))).isTrue();
        assertThat(isSettled(attempt, Checks.photo(Phase.EXIT, Band.MATCH))).isFalse();
    }

    @Test
    void what_is_left_to_retake_is_what_nothing_has_settled() {
        IdentityCheck entry = toBeRetaken(Phase.ENTRY);
        IdentityCheck exit = toBeRetaken(Phase.EXIT);

        assertThat(standing(entry, exit).leftToRetake(Phase.EXIT)).containsExactly(entry);
        assertThat(standing(entry, exit, Checks.photo(Phase.DURING, Band.MATCH)).leftToRetake(Phase.EXIT))
                .isEmpty();
    }

    @Test
    void a_retake_that_was_missed_waits_for_a_person_again() {
        IdentityCheck entry = toBeRetaken(Phase.ENTRY);

        Checks.missRetake(entry);

        assertThat(entry.isOpen()).isTrue();
    }

    private static IdentityCheck toBeRetaken(Phase phase) {
        IdentityCheck check = Checks.photo(phase, Band.REVIEW);
        Checks.decide(check, Decision.RETAKE);
        return check;
    }

    private static boolean isSettled(IdentityCheck... checks) {
        return standing(checks).isSettled();
    }

    private static IdentityStanding standing(IdentityCheck... checks) {
        List<IdentityCheck> all = Arrays.asList(checks);
        return IdentityStanding.of(all);
    }
}
