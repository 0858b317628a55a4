package examengine.authoring;

import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.exchange.Progress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads and enters imports in the background, one at a time on each node, for a large file may take a quarter of its
 * memory. What waits stands in the database; any node takes it, also from one that died.
 */
@ApplicationScoped
public class RunningImports {

    private static final Logger LOG = Logger.getLogger(RunningImports.class.getName());
    private static final long PROGRESS_MILLIS = 500;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ImportSteps steps;

    @Inject
    ComparingWithBank comparing;

    @Inject
    EnteringItems entering;

    @Inject
    Clock clock;

    private ThreadPoolExecutor pool;

    /** One that works and one that looks once more afterwards; whoever else knocks knocks in vain. */
    @PostConstruct
    void open() {
        pool = new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(1),
                threads,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaiting fact) {
        look();
    }

    /** Looks whether any import waits, on a thread of its own. */
    public void look() {
        pool.execute(this::workOff);
    }

    private void workOff() {
        try {
            for (Optional<ImportSteps.Work> work = steps.take(); work.isPresent(); work = steps.take()) {
                workOrFail(work.get());
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, away, () -> "imports wait until the database answers");
        }
    }

    /** What fails is tried again a few times, for the database may be away; what does not fit into memory never will. */
    private void workOrFail(ImportSteps.Work work) {
        try {
            work(work);
        } catch (Overtaken elsewhere) {
            LOG.log(Level.INFO, () -> "import " + work.id() + " goes on elsewhere");
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            LOG.log(Level.SEVERE, tooLarge, () -> "import " + work.id() + " is too large");
            steps.fail(work, "import-too-large");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "import " + work.id() + " failed and is tried again");
            steps.release(work);
        }
    }

    private void work(ImportSteps.Work work) {
        ImportFile file = steps.file(work);
        ImportReport read = ReadingFile.read(file, work.asked(), progressOf(work));
        ImportReport report = work.entering() ? read : comparing.compare(read, work.bank());
        if (!work.entering()) {
            steps.read(work, report);
            return;
        }
        boolean more = true;
        while (more) {
            more = entering.some(work.id(), work.attempt(), report);
        }
    }

    private Progress progressOf(ImportSteps.Work work) {
        return new Progress() {
            private Instant told = clock.instant();

            @Override
            public void at(int done, int all) {
                Instant now = clock.instant();
                if (now.isAfter(told.plusMillis(PROGRESS_MILLIS))) {
                    told = now;
                    if (!steps.progress(work, done, all)) {
                        throw new Overtaken();
                    }
                }
            }
        };
    }

    /** Another node has taken the work. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }
}
