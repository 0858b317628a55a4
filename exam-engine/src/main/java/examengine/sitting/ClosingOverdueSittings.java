package examengine.sitting;

import examengine.exam.Exams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Closes sittings whose deadline and grace are over, whether or not their page is still there. Every node sweeps; a
 * locked row is skipped, so each sitting is closed once by whichever node got it. Thousands may fall due in the same
 * second: they are closed first, all of them, and graded by a sweep of its own.
 */
@ApplicationScoped
public class ClosingOverdueSittings {

    @Inject
    Sweep sweep;

    /** Closes all there are; returns how many. */
    public int closeAll() {
        int closed = 0;
        for (int some = sweep.some(); some > 0; some = sweep.some()) {
            closed += some;
        }
        return closed;
    }

    /** One transaction's worth of it. */
    @ApplicationScoped
    @Transactional
    static class Sweep {

        @Inject
        Sittings sittings;

        @Inject
        Exams exams;

        @Inject
        Clock clock;

        @Inject
        Event<SittingChanged> changed;

        int some() {
            Instant now = clock.instant();
            int closed = 0;
            for (Sitting sitting : sittings.all(sittings.overdue(now.minus(ExamTime.GRACE)))) {
                if (sitting.closeIfOverdue(exams.get(sitting.exam()).policy().wantsExitPhoto(), now)) {
                    changed.fire(SittingChanged.of(sitting));
                    closed++;
                }
            }
            return closed;
        }
    }
}
