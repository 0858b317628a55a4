package examengine.face.opencv;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this thread has cost since this was made. */
final class CpuTime {

    private final long start = now();

    Duration sinceStart() {
        return Duration.ofNanos(now() - start);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
