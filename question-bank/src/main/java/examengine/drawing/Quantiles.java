package examengine.drawing;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * Numbers between 0 and 1, each by itself uniform, but tied together in blocks: each tenth of the range comes once in a
 * block of ten. Where one stratum yields a hard item, the next ones therefore yield easier ones, and the sum over many
 * strata hardly varies. That is one draw of a Latin hypercube sample turned on its side (McKay, Beckman, Conover 1979,
 * doi 10.2307/1268522; its variance: Stein 1987, doi 10.1080/00401706.1987.10488205).
 */
final class Quantiles {

    private static final int BLOCK = 10;

    private final RandomGenerator random;
    private final int[] tenths = new int[BLOCK];
    private int remaining;
    private int size;
    private int used;

    /** @param expected how many will be asked for */
    Quantiles(RandomGenerator random, int expected) {
        this.random = random;
        this.remaining = expected;
    }

    /** 0 inclusive to 1 exclusive. */
    double next() {
        if (used == size) {
            begin();
        }
        return (tenths[used++] + random.nextDouble()) / size;
    }

    private void begin() {
        size = remaining <= 0 ? BLOCK : Math.min(BLOCK, remaining);
        remaining -= size;
        used = 0;
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            tenths[i] = tenths[other];
            tenths[other] = i;
        }
    }
}
