package examengine.face.pool;

import examengine.face.Readiness;
import examengine.face.wire.Answer;
import examengine.face.wire.Frames;
import examengine.face.wire.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One process. Nobody can stop waiting for a pipe, so a process that lets us wait too long is killed, which ends the pipe.
 */
final class Worker implements AutoCloseable {

    /** The first one unpacks a large library, and everything else on the machine goes before it. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final Frames frames;
    private final ScheduledExecutorService watch;

    Worker(Process process, ScheduledExecutorService watch) {
        this.process = process;
        this.frames = new Frames(process.getInputStream(), process.getOutputStream());
        this.watch = watch;
    }

    /** @throws IOException if it ends without a greeting, or gives none within two minutes */
    Readiness greeting() throws IOException {
        return within(LONGEST_START, () -> ((Answer.Greeting) Answer.of(frames.receive())).readiness());
    }

    /**
     * Asks and waits.
     *
     * @throws Late if there was no answer in time; the worker is gone then
     * @throws IOException if it ended, or said something that is no answer
     */
    Answer ask(Request request, Duration limit) throws IOException {
        return within(limit, () -> {
            frames.send(Request.bytes(request));
            return Answer.of(frames.receive());
        });
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws IOException {
        Future<?> kill = killAfter(limit);
        try {
            return exchange.made();
        } catch (IOException | RuntimeException broken) {
            if (kill.isDone()) {
                throw new Late(broken);
            }
            throw new IOException(broken);
        } finally {
            kill.cancel(false);
        }
    }

    private Future<?> killAfter(Duration limit) throws IOException {
        try {
            return watch.schedule(process::destroyForcibly, limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            throw new IOException(stopping);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private interface Exchange<T> {
        T made() throws IOException;
    }

    /** It was killed because it took too long. */
    static final class Late extends IOException {

        private static final long serialVersionUID = 1L;

        Late(Exception broken) {
            super(broken);
        }
    }
}
