package examengine.sitting;

import examengine.exam.Exams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Closes sittings whose deadline and grace are over, whether or not their page is still there. Every node sweeps; a
 * locked row is skipped, so each sitting is closed once by whichever node got it.
 */
@ApplicationScoped
public class ClosingOverdueSittings {

    @Inject
    Sweep sweep;

    @Inject
    Event<SittingSubmitted> submitted;

    /** Closes all there are; returns how many. */
    public int closeAll() {
        int closed = 0;
        List<String> some;
        do {
            some = sweep.some();
            some.forEach(id -> submitted.fire(new SittingSubmitted(id)));
            closed += some.size();
        } while (!some.isEmpty());
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

        List<String> some() {
            Instant now = clock.instant();
            List<String> closed = new ArrayList<>();
            for (String id : sittings.overdue(now.minus(ExamTime.GRACE))) {
                Sitting sitting = sittings.locked(id);
                if (sitting.closeIfOverdue(exams.get(sitting.exam()).policy().wantsExitPhoto(), now)) {
                    changed.fire(new SittingChanged(id, sitting.examSession()));
                    closed.add(id);
                }
            }
            return closed;
        }
    }
}
