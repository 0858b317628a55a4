package examengine.face.pool;

import examengine.face.NotCompared;
import examengine.face.wire.Answer;
import examengine.face.wire.Request;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request, one who waits for its answer, and perhaps a worker. A job belongs to whoever claims it first: a worker, or the
 * one who waits and gives up.
 */
final class Job {

    private final Request request;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CompletableFuture<Result> result = new CompletableFuture<>();

    Job(Request request) {
        this.request = request;
    }

    /** @param failure why there is no answer; null where there is one */
    record Result(Answer answer, NotCompared failure) {}

    Request request() {
        return request;
    }

    /** For a worker: false when nobody waits any more. */
    boolean take() {
        boolean mine = claimed.compareAndSet(false, true);
        if (mine) {
            taken.countDown();
        }
        return mine;
    }

    void done(Answer answer) {
        result.complete(new Result(answer, null));
    }

    void failed(NotCompared why) {
        result.complete(new Result(null, why));
    }

    /** Waits for a worker no longer than this, then for the answer as long as the worker may take. */
    Result await(Duration patience) {
        try {
            if (!taken.await(patience.toMillis(), TimeUnit.MILLISECONDS) && claimed.compareAndSet(false, true)) {
                return new Result(null, NotCompared.BUSY);
            }
            return result.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Result(null, NotCompared.BUSY);
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }
}
