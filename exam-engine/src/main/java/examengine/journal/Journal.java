package examengine.journal;

import examengine.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * 作答流水: the way of every answer into the database.
 *
 * <p><b>Delivery:</b> an outcome is told only after the commit that made it true (decision 1); when the database is away
 * the refusal {@code retry} is told and nothing was written. <b>Transaction:</b> none of the caller's; one writer per
 * node drains the queue into groups with one commit each. <b>Threading:</b> outcomes are told on a pool of the
 * container, never on the writer.
 */
@ApplicationScoped
public class Journal {

    private static final int QUEUE = 20_000;
    private static final int GROUP = 256;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedExecutorService tellers;

    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(QUEUE);
    private Thread writer;

    @PostConstruct
    void open() {
        GroupCommit groups = new GroupCommit(database);
        writer = threads.newThread(() -> drainInto(groups));
        writer.setName("journal-writer");
        writer.start();
    }

    /**
     * Brings an answer to the database.
     *
     * @return completes with what became of it, or exceptionally with the {@link Refusal} {@code retry}
     */
    public CompletionStage<Outcome> append(JournalEntry entry) {
        Pending pending = new Pending(entry, new CompletableFuture<>(), tellers);
        if (!queue.offer(pending)) {
            pending.outcome().completeExceptionally(retry());
        }
        return pending.outcome();
    }

    private void drainInto(GroupCommit groups) {
        List<Pending> group = new ArrayList<>(GROUP);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                groups.write(group);
                group.clear();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void close() {
        writer.interrupt();
        queue.forEach(pending -> pending.outcome().completeExceptionally(retry()));
    }

    private static Refusal retry() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 2);
    }

    private record Pending(JournalEntry entry, CompletableFuture<Outcome> outcome, Executor tellers)
            implements GroupCommit.Waiting {
        @Override
        public void done(Outcome known) {
            tellers.execute(() -> outcome.complete(known));
        }

        @Override
        public void failed(SQLException reason) {
            tellers.execute(() -> outcome.completeExceptionally(retry()));
        }
    }
}
