package examengine.rehearsal;

import java.time.Duration;
import java.util.Random;

/**
 * How long a candidate thinks before the next answer.
 *
 * @param median zero for somebody who answers as soon as the last answer is saved
 */
public record Pace(Duration median) {

    /** Times people need for one item spread like this around the median (log-normal, as response times are known to be). */
    private static final double SPREAD = 0.8;

    private static final double LONGEST = 10;

    public static Pace flatOut() {
        return new Pace(Duration.ZERO);
    }

    public boolean isFlatOut() {
        return median.isZero();
    }

    /** At most ten times the median. */
    Duration next(Random chance) {
        double factor = Math.min(LONGEST, Math.exp(SPREAD * chance.nextGaussian()));
        return Duration.ofNanos((long) (median.toNanos() * factor));
    }
}
