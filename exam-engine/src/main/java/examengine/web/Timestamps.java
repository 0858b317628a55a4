package examengine.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How instants look on the wire: ISO 8601 in UTC, whole milliseconds. */
public final class Timestamps {

    private Timestamps() {}

    public static String iso(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
