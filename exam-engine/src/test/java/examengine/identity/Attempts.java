package examengine.identity;

import examengine.identity.store.Keys;
import java.time.Clock;
import java.time.Duration;

/** What photos are wanted for, and the challenges that go with them, as tests of several rooms need them. */
public final class Attempts {

    private static final Terms TERMS = new Terms(Duration.ofDays(30), 2, true, true);

    private Attempts() {}

    /** @param number from 1 */
    public static CheckRequest attempt(String sitting, Phase phase, int number) {
        return new CheckRequest(new Subject(sitting, "x1", "c1"), "portrait", phase, number, TERMS);
    }

    /** Signed with a key made for tests. */
    public static LivenessChallenges challenges(Clock clock) {
        LivenessChallenges challenges = new LivenessChallenges();
        challenges.seal = Keys.sealedText(Keys.secret(7));
        challenges.clock = clock;
        return challenges;
    }
}
