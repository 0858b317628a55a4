package examengine.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** CPU time that processes have used, user and kernel together, as Linux counts it in steps of 10 ms. */
final class CpuTime {

    private static final Duration TICK = Duration.ofMillis(10);
    private static final int USER = 11;
    private static final int ENDED_CHILDREN = 13;
    private static final int END = 15;

    private CpuTime() {}

    static Duration of(long pid) {
        return sum(pid, USER, ENDED_CHILDREN);
    }

    /** With all children, those that have ended too. */
    static Duration ofFamily(long pid) {
        return ProcessHandle.of(pid)
                .orElseThrow()
                .children()
                .map(child -> of(child.pid()))
                .reduce(sum(pid, USER, END), Duration::plus);
    }

    /** Nothing for a process that has just ended. */
    private static Duration sum(long pid, int from, int to) {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (Files.notExists(stat)) {
            return Duration.ZERO;
        }
        try {
            String[] afterName =
                    Files.readString(stat).replaceFirst("(?s).*\\) ", "").split(" ");
            long ticks = 0;
            for (int field = from; field < to; field++) {
                ticks += Long.parseLong(afterName[field]);
            }
            return TICK.multipliedBy(ticks);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
