package examengine.face.pool;

import examengine.face.NotCompared;
import examengine.face.Readiness;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A place for one worker, on a thread of its own: whenever the worker is gone another one takes it. */
final class Place implements Runnable {

    private static final Logger LOG = Logger.getLogger(Place.class.getName());

    /** Native code that leaks a little has leaked enough after so many. */
    private static final int RETIRES_AFTER = 10_000;

    private static final Duration LOOKS_AROUND = Duration.ofMillis(500);

    private final int number;
    private final WorkerCommand command;
    private final Duration limit;
    private final BlockingQueue<Job> jobs;
    private final ScheduledExecutorService watch;
    private final Roll roll;
    private final Backoff backoff = new Backoff();
    private volatile Worker present;

    Place(
            int number,
            WorkerCommand command,
            Duration limit,
            BlockingQueue<Job> jobs,
            ScheduledExecutorService watch,
            Roll roll) {
        this.number = number;
        this.command = command;
        this.limit = limit;
        this.jobs = jobs;
        this.watch = watch;
        this.roll = roll;
    }

    /** Ends the present worker; the thread ends by being interrupted, which alone would not reach it in a pipe. */
    void close() {
        if (present != null) {
            present.close();
        }
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(oneWorker().toMillis());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The life of one worker; says how long to wait before the next. */
    private Duration oneWorker() throws InterruptedException {
        try (Worker worker = new Worker(command.start(number), watch)) {
            present = worker;
            Readiness greeting = worker.greeting();
            if (!greeting.isReady()) {
                roll.staysDown(greeting);
                return backoff.longest();
            }
            roll.comesUp(greeting);
            return work(worker);
        } catch (IOException died) {
            warn("did not start", died);
            roll.staysDown(Roll.because(Roll.FAILS));
            return backoff.next();
        }
    }

    private Duration work(Worker worker) throws InterruptedException {
        try {
            int served = 0;
            while (served < RETIRES_AFTER && worker.isAlive()) {
                served += serveNext(worker);
            }
        } catch (IOException gone) {
            warn("ended in the middle of a comparison", gone);
        } finally {
            roll.goesDown();
        }
        return backoff.next();
    }

    /** Serves whoever waits, if anybody does within a moment; says how many were served. */
    private int serveNext(Worker worker) throws InterruptedException, IOException {
        Job job = jobs.poll(LOOKS_AROUND.toMillis(), TimeUnit.MILLISECONDS);
        if (job == null) {
            return 0;
        }
        if (!worker.isAlive() && jobs.offer(job)) {
            return 0;
        }
        if (job.take()) {
            serve(worker, job);
            backoff.reset();
        }
        return 1;
    }

    private void serve(Worker worker, Job job) throws IOException {
        try {
            job.done(worker.ask(job.request(), limit));
        } catch (Worker.Late late) {
            job.failed(NotCompared.TIMED_OUT);
            throw late;
        } catch (IOException crashed) {
            job.failed(NotCompared.CRASHED);
            throw crashed;
        }
    }

    private void warn(String what, IOException why) {
        if (!Thread.currentThread().isInterrupted()) {
            LOG.log(Level.WARNING, why, () -> "face worker " + number + " " + what);
        }
    }
}
