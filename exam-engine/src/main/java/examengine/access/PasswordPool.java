package examengine.access;

import examengine.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The few threads that verify passwords. Signing in is slow by design; on threads of its own a rush of it can delay
 * other sign-ins but never an answer (decision 14).
 */
@ApplicationScoped
public class PasswordPool {

    private static final int WAITING = 5_000;

    @Resource
    ManagedThreadFactory threads;

    private ThreadPoolExecutor pool;

    @PostConstruct
    void open() {
        int size = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        pool = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), threads);
    }

    /** @throws Refusal {@code retry} when too many are waiting already */
    public void run(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException full) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 5);
        }
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }
}
