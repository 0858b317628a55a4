package examengine.identity;

import examengine.face.Challenge;
import examengine.face.Turn;
import examengine.identity.store.SealedText;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Turns of the head that a page is told to show. No node has to remember them: the name of a challenge says what was asked,
 * until when and of whom, and is signed, so that any node can judge the answer.
 */
@ApplicationScoped
public class LivenessChallenges {

    static final Duration LIFE = Duration.ofMinutes(2);

    private static final String SEPARATOR = "~";

    @Inject
    SealedText seal;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * @param name to be sent along with the frames
     * @param turns names of {@link Turn}
     */
    public record Issued(String name, List<String> turns, Instant expiresAt) {}

    public Issued issue(String sitting) {
        Challenge drawn = Challenge.drawn(random);
        Instant expiresAt = clock.instant().plus(LIFE);
        List<String> turns = drawn.turns().stream().map(Turn::name).toList();
        String until = String.valueOf(expiresAt.toEpochMilli());
        String text = String.join(SEPARATOR, sitting, until, String.join(SEPARATOR, turns));
        return new Issued(seal.sign(text), turns, expiresAt);
    }

    /** @throws Refusal {@code challenge-expired} when it is none, another sitting's or too old */
    Challenge open(String name, String sitting) {
        String[] parts =
                seal.open(name).orElseThrow(LivenessChallenges::expired).split(SEPARATOR);
        boolean good = parts[0].equals(sitting) && clock.millis() < Long.parseLong(parts[1]);
        if (!good) {
            throw expired();
        }
        return new Challenge(Arrays.stream(parts).skip(2).map(Turn::valueOf).toList());
    }

    private static Refusal expired() {
        return Refusal.conflict("challenge-expired");
    }
}
