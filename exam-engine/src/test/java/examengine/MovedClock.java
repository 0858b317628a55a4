package examengine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of day, and as far beside it as a test has moved it. */
public final class MovedClock extends Clock {

    private Duration ahead = Duration.ZERO;

    /** From now on it is that much ahead; behind where negative. */
    public void moveTo(Duration offset) {
        ahead = offset;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
