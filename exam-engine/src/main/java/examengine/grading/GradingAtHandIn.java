package examengine.grading;

import examengine.sitting.SittingSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Grades whoever hands in, before the request is answered. Only as many at once as there are processors: grading is
 * computing, and hundreds begun together would all hold a connection and a row while each waits for the others. Whoever
 * does not get a turn in time, or whose grading fails, is graded by the {@link GradingSweep}.
 */
@ApplicationScoped
public class GradingAtHandIn {

    private static final Logger LOG = Logger.getLogger(GradingAtHandIn.class.getName());
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** Well below the time after which a page believes its request lost. */
    private static final int SECONDS_OF_PATIENCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    GradingSitting grading;

    void grade(@Observes SittingSubmitted fact) throws InterruptedException {
        if (turns.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
            try {
                gradeOrLeave(fact.sitting());
            } finally {
                turns.release();
            }
        }
    }

    /** The sweep may hold the row, or the database be away: the hand-in stands, so it is not told as failed. */
    private void gradeOrLeave(String sitting) {
        try {
            grading.grade(sitting);
        } catch (RuntimeException left) {
            LOG.log(Level.INFO, left, () -> "sitting " + sitting + " is left to the sweep");
        }
    }
}
