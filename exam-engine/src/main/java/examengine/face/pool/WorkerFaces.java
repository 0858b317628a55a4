package examengine.face.pool;

import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.Faces;
import examengine.face.Liveness;
import examengine.face.Look;
import examengine.face.NotCompared;
import examengine.face.Readiness;
import examengine.face.wire.Answer;
import examengine.face.wire.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * Faces by processes of their own. A caller waits for a free worker as long as one comparison may take, and then for its
 * answer: twice the limit at most.
 */
public final class WorkerFaces implements Faces, AutoCloseable {

    private static final int WAITING_FOR_EACH = 16;

    private final Duration limit;
    private final BlockingQueue<Job> jobs;
    private final Roll roll = new Roll();
    private final ScheduledExecutorService watch;
    private final List<Place> places = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * Starts the workers, without waiting for them.
     *
     * @param workers processes at the same time, at least 1
     * @param limit how long a worker may take for an answer
     */
    public WorkerFaces(WorkerCommand command, int workers, Duration limit, ThreadFactory factory) {
        this.limit = limit;
        this.jobs = new ArrayBlockingQueue<>(WAITING_FOR_EACH * workers);
        this.watch = Executors.newSingleThreadScheduledExecutor(factory);
        for (int number = 1; number <= workers; number++) {
            Place place = new Place(number, command, limit, jobs, watch, roll);
            places.add(place);
            threads.add(factory.newThread(place));
        }
        threads.forEach(Thread::start);
    }

    @Override
    public Readiness readiness() {
        return roll.readiness();
    }

    @Override
    public Comparison compare(byte[] portrait, List<byte[]> frames) {
        Job.Result result = result(new Request.Comparing(portrait, frames));
        return result.answer() instanceof Answer.Compared compared
                ? compared.comparison()
                : Comparison.none(result.failure());
    }

    @Override
    public Optional<Look> look(byte[] picture) {
        return result(new Request.Looking(picture)).answer() instanceof Answer.Looked looked
                ? Optional.of(looked.look())
                : Optional.empty();
    }

    @Override
    public Liveness watch(Challenge challenge, List<byte[]> frames) {
        if (frames.size() > MOST_FRAMES) {
            throw new IllegalArgumentException(frames.size() + " frames");
        }
        return result(new Request.Watching(challenge, frames)).answer() instanceof Answer.Watched watched
                ? watched.liveness()
                : Liveness.NOT_CHECKED;
    }

    private Job.Result result(Request request) {
        Optional<NotCompared> hopeless = roll.hopeless();
        if (hopeless.isPresent()) {
            return new Job.Result(null, hopeless.get());
        }
        Job job = new Job(request);
        if (!jobs.offer(job)) {
            return new Job.Result(null, NotCompared.BUSY);
        }
        Job.Result result = job.await(limit);
        jobs.remove(job);
        return result;
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        places.forEach(Place::close);
        watch.shutdownNow();
    }
}
