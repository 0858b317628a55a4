package examengine.face.pool;

import java.time.Duration;

/** How long to wait before the next start: longer after each one in vain, up to a minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = Duration.ZERO;

    /** After a worker that did its work; the next one starts at once. */
    void reset() {
        next = Duration.ZERO;
    }

    Duration next() {
        Duration wait = next;
        next = wait.isZero() ? FIRST : min(wait.multipliedBy(2));
        return wait;
    }

    /** Where only somebody's hand can help there is no hurry. */
    Duration longest() {
        next = FIRST;
        return LONGEST;
    }

    private static Duration min(Duration wait) {
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
