package examengine.start;

import examengine.access.Sessions;
import examengine.grading.GradingSweep;
import examengine.sitting.ClosingOverdueSittings;
import examengine.web.Replies;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What every node looks after by itself: overdue sittings and ungraded ones each second, old records each hour. */
@ApplicationScoped
public class Sweeps {

    private static final Logger LOG = Logger.getLogger(Sweeps.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    ClosingOverdueSittings closing;

    @Inject
    GradingSweep grading;

    @Inject
    Replies replies;

    @Inject
    Sessions sessions;

    private final List<Future<?>> running = new ArrayList<>();

    void begin() {
        every(1, TimeUnit.SECONDS, closing::closeAll);
        every(1, TimeUnit.SECONDS, grading::gradeSome);
        every(1, TimeUnit.HOURS, replies::forgetOld);
        every(1, TimeUnit.HOURS, sessions::forgetExpired);
    }

    private void every(long period, TimeUnit unit, Runnable sweep) {
        running.add(scheduler.scheduleWithFixedDelay(() -> once(sweep), period, period, unit));
    }

    /** A sweep that fails, because the database is away, must not be the last one. */
    private static void once(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "a sweep failed and will be tried again");
        }
    }

    @PreDestroy
    void end() {
        running.forEach(sweep -> sweep.cancel(false));
    }
}
