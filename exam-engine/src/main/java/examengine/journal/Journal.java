package examengine.journal;

import examengine.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * 作答流水: the way of every answer into the database.
 *
 * <p><b>Delivery:</b> an outcome is told only after the commit that made it true (decision 1); when the database is away
 * the refusal {@code retry} is told and nothing was written. <b>Transaction:</b> none of the caller's; one writer per
 * node drains the queue into groups with one commit each. <b>Threading:</b> outcomes are told on a few threads of the
 * container's making, never on the writer. They form a pool of their own because the container's pool captures the
 * caller's context anew for every task, which takes it many times longer than the task itself.
 */
@ApplicationScoped
public class Journal {

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());
    private static final int QUEUE = 20_000;
    private static final int GROUP = 256;
    private static final int TELLERS = 8;

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(QUEUE);
    private ExecutorService tellers;
    private Thread writer;

    @PostConstruct
    void open() {
        tellers = Executors.newFixedThreadPool(TELLERS, threads);
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
        if (!isWriting() || !queue.offer(pending)) {
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
                writeOrFail(groups, group);
                group.clear();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong with one group, the writer goes on: it is the only one of the node. */
    private static void writeOrFail(GroupCommit groups, List<Pending> group) {
        try {
            groups.write(group);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, e, () -> "the journal could not write a group");
            group.forEach(pending -> pending.outcome().completeExceptionally(retry()));
        }
    }

    /** How many answers wait to be written. */
    public int waiting() {
        return queue.size();
    }

    /** Whether answers are being written; a node where they are not is not ready. */
    public boolean isWriting() {
        return writer.isAlive();
    }

    @PreDestroy
    void close() {
        writer.interrupt();
        queue.forEach(pending -> pending.outcome().completeExceptionally(retry()));
        tellers.shutdown();
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
        public void failed() {
            tellers.execute(() -> outcome.completeExceptionally(retry()));
        }
    }
}
