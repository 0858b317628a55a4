package examengine.identity;

import static examengine.identity.Attempts.attempt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.Turn;
import examengine.identity.store.Keys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LivenessChallengesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final CheckRequest FIRST = attempt("s1", Phase.ENTRY, 1);

    private final LivenessChallenges challenges = Attempts.challenges(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void asks_for_what_the_answer_is_judged_by() {
        LivenessChallenges.Issued issued = challenges.issue(FIRST);

        assertThat(challenges.open(issued.name(), FIRST).turns())
                .extracting(Turn::name)
                .isEqualTo(issued.turns());
    }

    @Test
    void whoever_asks_again_for_the_same_attempt_is_told_the_same_order() {
        List<String> order = challenges.issue(FIRST).turns();

        for (int time = 0; time < 50; time++) {
            itIs(NOON.plusSeconds(7L * time));
            assertThat(challenges.issue(FIRST).turns()).isEqualTo(order);
        }
    }

    @Test
    void nobody_without_the_secret_can_tell_the_order() {
        LivenessChallenges elsewhere = Attempts.challenges(Clock.fixed(NOON, ZoneOffset.UTC));
        elsewhere.seal = Keys.sealedText(Keys.secret(8));

        assertThat(ordersOf(challenges)).isNotEqualTo(ordersOf(elsewhere));
    }

    @Test
    void every_order_comes_up_over_the_attempts() {
        assertThat(new HashSet<>(ordersOf(challenges))).hasSize(6);
    }

    @Test
    void is_not_good_for_the_next_attempt() {
        String name = challenges.issue(FIRST).name();

        assertRefused(name, attempt("s1", Phase.ENTRY, 2));
    }

    @Test
    void is_not_good_for_another_phase_or_sitting() {
        String name = challenges.issue(FIRST).name();

        assertRefused(name, attempt("s1", Phase.EXIT, 1));
        assertRefused(name, attempt("s2", Phase.ENTRY, 1));
    }

    @Test
    void is_good_for_less_than_two_minutes() {
        String name = challenges.issue(FIRST).name();

        itIs(NOON.plus(Duration.ofMillis(119_999)));
        assertThat(challenges.open(name, FIRST)).isNotNull();
        itIs(NOON.plus(Duration.ofMinutes(2)));
        assertRefused(name, FIRST);
    }

    @Test
    void nobody_makes_one_up() {
        assertRefused("czF-RU5UUlk", FIRST);
        assertRefused("", FIRST);
    }

    private static List<List<String>> ordersOf(LivenessChallenges of) {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(number -> of.issue(attempt("s1", Phase.ENTRY, number)).turns())
                .toList();
    }

    private void assertRefused(String name, CheckRequest wanted) {
        assertThatThrownBy(() -> challenges.open(name, wanted)).hasMessage("challenge-expired");
    }

    private void itIs(Instant now) {
        challenges.clock = Clock.fixed(now, ZoneOffset.UTC);
    }
}
