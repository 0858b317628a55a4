package examengine.identity;

import examengine.face.Challenge;
import examengine.face.Turn;
import examengine.identity.store.SealedText;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Turns of the head that a page is told to show. Each attempt of a phase of a sitting has one order, which follows from the
 * secret of the nodes: whoever asks again is told the same, and a check that is kept moves the attempt on, so that none is
 * answered twice. No node has to remember them: the name of a challenge says for which attempt and until when it is good, and
 * is signed.
 */
@ApplicationScoped
public class LivenessChallenges {

    /** Characters a name may have. */
    public static final int LONGEST_NAME = SealedText.LONGEST;

    static final Duration LIFE = Duration.ofMinutes(2);

    private static final String SEPARATOR = "~";

    @Inject
    SealedText seal;

    @Inject
    Clock clock;

    /**
     * @param name to be sent along with the frames
     * @param turns names of {@link Turn}
     */
    public record Issued(String name, List<String> turns, Instant expiresAt) {}

    /** @param wanted what the frames will be for */
    public Issued issue(CheckRequest wanted) {
        Instant expiresAt = clock.instant().plus(LIFE);
        String name = seal.sign(String.join(SEPARATOR, attempt(wanted), String.valueOf(expiresAt.toEpochMilli())));
        List<String> turns = of(wanted).turns().stream().map(Turn::name).toList();
        return new Issued(name, turns, expiresAt);
    }

    /** @throws Refusal {@code challenge-expired} when it is none, another attempt's or too old */
    Challenge open(String name, CheckRequest wanted) {
        String text = seal.open(name).orElseThrow(LivenessChallenges::expired);
        int end = text.lastIndexOf(SEPARATOR);
        boolean good = text.substring(0, end).equals(attempt(wanted))
                && clock.millis() < Long.parseLong(text.substring(end + SEPARATOR.length()));
        if (!good) {
            throw expired();
        }
        return of(wanted);
    }

    private Challenge of(CheckRequest wanted) {
        return Challenge.drawn(new Random(seal.numberOf(attempt(wanted))));
    }

    private static String attempt(CheckRequest wanted) {
        return String.join(
                SEPARATOR, wanted.subject().sitting(), wanted.phase().name(), String.valueOf(wanted.attempt()));
    }

    private static Refusal expired() {
        return Refusal.conflict("challenge-expired");
    }
}
