package examengine.sitting;

import examengine.journal.Journal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * How soon pages are asked for their next sign of life: each by chance within a span, so that those that started
 * together do not beat together; and in a longer span while this node has much to do.
 */
@ApplicationScoped
class Pace {

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    private final LongAdder beats = new LongAdder();
    private Strain strain;

    @PostConstruct
    void begin() {
        strain = new Strain(clock.instant());
    }

    /** Whole seconds until the next heartbeat of a page whose heartbeat was just heard. */
    int next(SittingState state) {
        beats.increment();
        Span span = strain.at(clock.instant(), this::load).span(awaitsPhoto(state));
        return ThreadLocalRandom.current().nextInt(span.least(), span.most() + 1);
    }

    private Load load() {
        return new Load(beats.sumThenReset(), journal.waiting(), cpu());
    }

    private static double cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getCpuLoad()
                : 0;
    }

    private static boolean awaitsPhoto(SittingState state) {
        return switch (state) {
            case AWAITING_ENTRY_CHECK, ENTRY_UNDER_REVIEW, AWAITING_EXIT_CHECK -> true;
            default -> false;
        };
    }

    /** Seconds, both included. */
    record Span(int least, int most) {}

    /**
     * What a node had to do since it was last looked at.
     *
     * @param beats heartbeats it heard
     * @param waiting answers that wait to be written
     * @param cpu share of the machine's cores in use, 0 to 1; negative where nobody knows
     */
    record Load(long beats, int waiting, double cpu) {}
}
