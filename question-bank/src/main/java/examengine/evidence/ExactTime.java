package examengine.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Instants as evidence writes them: UTC with six decimals, the precision that both databases keep. What has more is
 * rounded half up, as both do on the way in, so an instant reads the same before it is stored and after.
 */
public final class ExactTime {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int HALF_A_MICRO = 500;

    private ExactTime() {}

    /** Such as {@code 2026-11-20T02:00:00.123456Z}. */
    public static String written(Instant instant) {
        return MICROS.format(instant.plusNanos(HALF_A_MICRO).truncatedTo(ChronoUnit.MICROS));
    }
}
