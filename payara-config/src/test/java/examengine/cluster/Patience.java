package examengine.cluster;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that comes by itself, or for time to pass. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /** @throws AssertionError when it has not come within {@code atMost} */
    static void until(String what, Duration atMost, BooleanSupplier come) {
        long giveUp = System.nanoTime() + atMost.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError(what + " did not come within " + atMost);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Lets the load go on for a while. */
    static void lasts(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
