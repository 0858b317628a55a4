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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes sittings whose deadline and grace are over, whether or not their page is still there. Every node sweeps; a
 * locked row is skipped, so each sitting is closed once by whichever node got it.
 */
@ApplicationScoped
public class ClosingOverdueSittings {

    private static final Logger LOG = Logger.getLogger(ClosingOverdueSittings.class.getName());

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
            some.forEach(this::tell);
            closed += some.size();
        } while (!some.isEmpty());
        return closed;
    }

    /** It is closed whatever follows; what could not be graded now, the grading sweep takes up. */
    private void tell(String sitting) {
        try {
            submitted.fire(new SittingSubmitted(sitting));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "sitting " + sitting + " is closed but not graded yet");
        }
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
