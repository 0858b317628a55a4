package examengine.exam;

import examengine.kernel.Refusal;
import java.time.Duration;

/**
 * What an exam demands of the proof that it is the person; the numbers differ between programmes.
 *
 * @param tries photos of one phase that may be found not to match before only a person can help, 1 to 10 (field rules ID-5,
 *     S0-26: three)
 * @param duringChecks photos asked for at random moments while answers are given, 0 to 10
 * @param duringTime how long a candidate has for each of these, one to thirty minutes; the paper stays open meanwhile
 * @param liveness whether a photo before or after the exam has to show the head turning as it is told to
 * @param fileAllowed whether a picture from a file will do where there is no camera; a phone that hands over a file sends one, too
 * @param reviewDays working days a person has for a decision, 1 to 30 (field rules ID-5, S0-27: one to two)
 * @param exitPatience how long after hand-in a closing photo may still be taken by the candidate; then a person decides
 *     without it. One to ninety days
 */
public record IdentityPolicy(
        int tries,
        int duringChecks,
        Duration duringTime,
        boolean liveness,
        boolean fileAllowed,
        int reviewDays,
        Duration exitPatience) {

    /** As most programmes have it: three tries, nothing asked for while answering, two working days, a week. */
    public static final IdentityPolicy USUAL =
            new IdentityPolicy(3, 0, Duration.ofMinutes(3), false, true, 2, Duration.ofDays(7));

    /** @throws Refusal {@code invalid-identity-policy} outside the ranges above */
    public IdentityPolicy {
        boolean sound = isWithin(tries, 1, 10)
                && isWithin(duringChecks, 0, 10)
                && isWithin(duringTime.toSeconds(), 60, 1_800)
                && isWithin(reviewDays, 1, 30)
                && isWithin(exitPatience.toDays(), 1, 90);
        if (!sound) {
            throw Refusal.invalid("invalid-identity-policy");
        }
    }

    private static boolean isWithin(long number, long least, long most) {
        return number >= least && number <= most;
    }
}
