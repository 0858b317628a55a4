package examengine.grading;

import examengine.sitting.SittingSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Grades whoever hands in, before the request is answered. Only as many at once as there are processors: grading is
 * computing, and hundreds begun together would all hold a connection and a row while each waits for the others. Who
 * does not get a turn in time is graded by the {@link GradingSweep}.
 */
@ApplicationScoped
public class GradingAtHandIn {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** Well below the time after which a page believes its request lost. */
    private static final int SECONDS_OF_PATIENCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    GradingSitting grading;

    void grade(@Observes SittingSubmitted fact) throws InterruptedException {
        if (turns.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
            try {
                grading.grade(fact.sitting());
            } finally {
                turns.release();
            }
        }
    }
}
