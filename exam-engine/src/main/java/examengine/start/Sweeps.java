package examengine.start;

import examengine.access.Sessions;
import examengine.authoring.ReceivingImports;
import examengine.authoring.RunningImports;
import examengine.cluster.DatabaseTime;
import examengine.cluster.Membership;
import examengine.grading.GradingSweep;
import examengine.identity.DeletingDuePhotos;
import examengine.identity.DeletingMeasures;
import examengine.identity.ResealingPhotos;
import examengine.portrait.ReadingBatches;
import examengine.privacy.MeasuringStanding;
import examengine.sitting.AskingDuringChecks;
import examengine.sitting.ClosingExitChecks;
import examengine.sitting.ClosingOverdueSittings;
import examengine.sitting.ComparingSnapshots;
import examengine.sitting.PreparingPapers;
import examengine.web.Replies;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What every node looks after by itself: overdue sittings, ungraded ones and the other nodes each second, photos whose
 * time is over each half minute, old records each hour.
 */
@ApplicationScoped
public class Sweeps {

    private static final Logger LOG = Logger.getLogger(Sweeps.class.getName());

    /** Two may grade, one close and one draw for half a minute when thousands fall due; the short ones never wait. */
    private static final int THREADS = 6;

    private static final int GRADERS = 2;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ClosingOverdueSittings closing;

    @Inject
    GradingSweep grading;

    @Inject
    PreparingPapers preparing;

    @Inject
    AskingDuringChecks duringChecks;

    @Inject
    ClosingExitChecks exitChecks;

    @Inject
    ComparingSnapshots snapshots;

    @Inject
    Membership membership;

    @Inject
    DatabaseTime databaseTime;

    @Inject
    NodeLock lock;

    @Inject
    Draining draining;

    @Inject
    RunningImports imports;

    @Inject
    ReceivingImports receiving;

    @Inject
    ReadingBatches portraits;

    @Inject
    DeletingDuePhotos deleting;

    @Inject
    DeletingMeasures measures;

    @Inject
    ResealingPhotos resealing;

    @Inject
    KeyInUse key;

    @Inject
    MeasuringStanding standing;

    @Inject
    Replies replies;

    @Inject
    Sessions sessions;

    private ScheduledExecutorService scheduler;

    /** On threads of their own, because the container's scheduler has one for everything. */
    void begin() {
        scheduler = Executors.newScheduledThreadPool(THREADS, threads);
        goOn();
        goByTheClock();
    }

    /** What keeps the node in touch with the others and lets it stop; the clock decides nothing in it. */
    private void goOn() {
        every(1, TimeUnit.SECONDS, membership::sign);
        every(2, TimeUnit.SECONDS, databaseTime::compare);
        every(2, TimeUnit.SECONDS, lock::look);
        every(200, TimeUnit.MILLISECONDS, draining::look);
        every(15, TimeUnit.SECONDS, snapshots::compareSeen);
    }

    /** What is due at an instant, or keeps the instant at which it was done. */
    private void goByTheClock() {
        every(1, TimeUnit.SECONDS, timely(closing::closeAll));
        for (int grader = 0; grader < GRADERS; grader++) {
            every(1, TimeUnit.SECONDS, timely(grading::gradeAll));
        }
        every(10, TimeUnit.SECONDS, timely(preparing::prepareAll));
        every(3, TimeUnit.SECONDS, timely(duringChecks::askAll));
        every(15, TimeUnit.SECONDS, timely(exitChecks::closeAll));
        every(5, TimeUnit.SECONDS, timely(imports::look));
        every(10, TimeUnit.SECONDS, timely(deleting::deleteAll));
        every(20, TimeUnit.SECONDS, timely(measures::deleteSome));
        every(15, TimeUnit.SECONDS, timely(this::reseal));
        every(10, TimeUnit.MINUTES, timely(standing::measure));
        every(1, TimeUnit.HOURS, timely(receiving::forgetOld));
        every(1, TimeUnit.HOURS, timely(portraits::forgetOld));
        every(1, TimeUnit.HOURS, timely(replies::forgetOld));
        every(1, TimeUnit.HOURS, timely(sessions::forgetExpired));
    }

    /** Rests while the node's time is not the database's: a clock that is ahead would close exams and delete photos early. */
    Sweep timely(Sweep sweep) {
        return () -> {
            if (databaseTime.isCertain()) {
                sweep.run();
            }
        };
    }

    /** Only with the newest key: two nodes with different ones would seal the same photos in turn, for ever. */
    private void reseal() throws SQLException {
        if (key.isLatest()) {
            resealing.resealAll();
        }
    }

    /** What is done again and again, and may fail. */
    interface Sweep {
        void run() throws Exception;
    }

    private void every(long period, TimeUnit unit, Sweep sweep) {
        scheduler.scheduleWithFixedDelay(() -> once(sweep), period, period, unit);
    }

    /**
     * A sweep that fails must not be the last one, whatever it fails of: the scheduler drops without a word what once threw,
     * and a node that closes and grades nothing, or compares no clocks, looks well.
     */
    static void once(Sweep sweep) {
        try {
            sweep.run();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, e, () -> "a sweep failed and will be tried again");
        }
    }

    @PreDestroy
    void end() {
        if (scheduler != null) {
            scheduler.shutdown();
        }
    }
}
