package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many photos a node works on at a time: two for each processor, for pictures eat memory while they are decoded, and
 * no more wait than leave most threads of the server to answers. Who finds no place is told to try again, and the page
 * does.
 */
@ApplicationScoped
class PhotoPlaces {

    /** Of the server's 64 threads for requests. */
    private static final int MOST_WAITING = 24;

    private static final int PATIENCE_SECONDS = 10;
    private static final int RETRY_SECONDS = 5;

    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** @throws Refusal {@code retry} with {@code retryAfter} in seconds */
    <T> T within(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Only if nobody waits for a place; empty else. */
    <T> Optional<T> ifFree(Supplier<Optional<T>> work) {
        if (places.hasQueuedThreads() || !places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        boolean mine = false;
        try {
            mine = places.getQueueLength() < MOST_WAITING && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", RETRY_SECONDS);
        }
    }
}
