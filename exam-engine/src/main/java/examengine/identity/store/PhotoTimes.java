package examengine.identity.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.infinispan.protostream.annotations.Proto;

/**
 * When the latest photos of one sitting arrived: at most {@link #MOST} in any {@link #SPAN}.
 *
 * @param millis since the epoch, oldest first, at most {@link #MOST}
 */
@Proto
public record PhotoTimes(List<Long> millis) {

    static final int MOST = 6;
    static final Duration SPAN = Duration.ofMinutes(1);
    static final PhotoTimes NONE = new PhotoTimes(List.of());

    /** How long the next photo has to wait; zero when it may come now. */
    Duration waitAt(Instant now) {
        if (millis.size() < MOST) {
            return Duration.ZERO;
        }
        Instant free = Instant.ofEpochMilli(millis.get(0)).plus(SPAN);
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    PhotoTimes with(Instant now) {
        LongStream latest = Stream.concat(millis.stream(), Stream.of(now.toEpochMilli()))
                .mapToLong(Long::longValue)
                .skip(Math.max(0, millis.size() + 1 - MOST));
        return new PhotoTimes(latest.boxed().toList());
    }
}
