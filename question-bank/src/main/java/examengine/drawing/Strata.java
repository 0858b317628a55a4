package examengine.drawing;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Chooses k of m items that stand in the order of their facilities: m mod k of them are left out at random, the others
 * are cut into k strata of the same size, and each stratum gives one. Every item is chosen with probability k/m exactly,
 * because being left out and being chosen by a stratum do not depend on each other, and every choice has hard and easy
 * items in the proportion of the whole.
 */
final class Strata {

    private static final int[] NONE = {};

    private Strata() {}

    /** @return k different positions, 0 to m − 1, ascending */
    static int[] choose(int k, int m, Quantiles quantiles, RandomGenerator random) {
        int[] leftOut = m % k == 0 ? NONE : some(m % k, m, random);
        int size = m / k;
        int[] chosen = new int[k];
        int skipped = 0;
        for (int stratum = 0; stratum < k; stratum++) {
            int position = stratum * size + (int) (quantiles.next() * size);
            while (skipped < leftOut.length && leftOut[skipped] <= position + skipped) {
                skipped++;
            }
            chosen[stratum] = position + skipped;
        }
        return chosen;
    }

    /** A simple random sample, ascending, by Floyd's algorithm (Bentley, Floyd 1987, doi 10.1145/30401.315746). */
    private static int[] some(int count, int m, RandomGenerator random) {
        int[] sample = new int[count];
        for (int taken = 0; taken < count; taken++) {
            int last = m - count + taken;
            int candidate = random.nextInt(last + 1);
            int place = Arrays.binarySearch(sample, 0, taken, candidate);
            if (place >= 0) {
                sample[taken] = last;
            } else {
                int at = -place - 1;
                System.arraycopy(sample, at, sample, at + 1, taken - at);
                sample[at] = candidate;
            }
        }
        return sample;
    }
}
