package examengine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.access.Verdict.Decision;
import examengine.web.Caller;
import examengine.web.ProposalMade;
import examengine.web.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
    private static final Caller PROCTOR = new Person("li", Role.PROCTOR);
    private static final Caller EXAMINER = new Person("wang", Role.EXAMINER);

    private final Proposal proposal = madeBy("li");

    @Test
    void another_person_with_the_role_decides() {
        proposal.decide(approvalBy(EXAMINER), EXAMINER);

        assertThat(proposal.verdict()).hasValueSatisfying(verdict -> {
            assertThat(verdict.decision()).isEqualTo(Decision.APPROVED);
            assertThat(verdict.name()).isEqualTo("wang");
        });
    }

    @Test
    void nobody_decides_about_their_own_whatever_roles_they_hold() {
        Caller both = new Person("li", Role.EXAMINER);

        assertThatThrownBy(() -> proposal.decide(approvalBy(both), both)).hasMessage("second-person-needed");
        assertThatThrownBy(() -> proposal.decide(approvalBy(PROCTOR), PROCTOR)).hasMessage("second-person-needed");
        assertThat(proposal.verdict()).isEmpty();
    }

    @Test
    void nobody_decides_without_the_role() {
        Caller other = new Person("zhang", Role.OPERATOR);

        assertThatThrownBy(() -> proposal.decide(approvalBy(other), other)).hasMessage("not-allowed");
    }

    @Test
    void it_is_decided_once() {
        proposal.decide(approvalBy(EXAMINER), EXAMINER);
        Caller late = new Person("zhao", Role.EXAMINER);

        assertThatThrownBy(() -> proposal.decide(approvalBy(late), late)).hasMessage("decided");
    }

    @Test
    void it_awaits_who_may_decide_as_long_as_it_is_open() {
        assertThat(proposal.awaits(EXAMINER)).isTrue();
        assertThat(proposal.awaits(PROCTOR)).isFalse();
        assertThat(madeBy("wang").awaits(EXAMINER)).isFalse();

        proposal.decide(approvalBy(EXAMINER), EXAMINER);

        assertThat(proposal.awaits(new Person("zhao", Role.EXAMINER))).isFalse();
    }

    @Test
    void it_is_seen_by_who_made_it_and_by_who_may_decide() {
        assertThat(proposal.isVisibleTo(PROCTOR)).isTrue();
        assertThat(proposal.isVisibleTo(EXAMINER)).isTrue();
        assertThat(proposal.isVisibleTo(new Person("zhang", Role.PROCTOR))).isFalse();
    }

    private static Proposal madeBy(String account) {
        return new Proposal(
                new ProposalMade("p", "unsent-answers", "sitting/s", "李娜", "断网", "{}", Role.EXAMINER, account, account),
                NOW);
    }

    private static Verdict approvalBy(Caller person) {
        return new Verdict(Decision.APPROVED, "", person, NOW);
    }
}
