package examengine.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private final Candidate candidate = new Candidate("c1", new ResidentId("51019919910425555X"), "李娜");

    @Test
    void hides_all_but_four_characters_at_either_end_of_the_number() {
        assertThat(candidate.maskedId()).isEqualTo("5101**********555X");
    }

    @Test
    void has_no_extra_time_unless_it_is_granted() {
        assertThat(candidate.extraTime()).isZero();
    }

    @Test
    void has_the_extra_time_granted_last() {
        candidate.grantExtraTime(Duration.ofMinutes(30));
        candidate.grantExtraTime(Duration.ofMinutes(20));

        assertThat(candidate.extraTime()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void is_never_given_less_time_than_others() {
        assertThatIllegalArgumentException().isThrownBy(() -> candidate.grantExtraTime(Duration.ofSeconds(-1)));
    }

    @Test
    void wildcards_in_a_search_mean_themselves() {
        assertThat(Candidates.literally("50%_a!")).isEqualTo("50!%!_a!!");
    }
}
