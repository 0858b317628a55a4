package examengine.rehearsal;

import examengine.rehearsal.wire.Wire;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All candidates of a rehearsal, taken through an exam step by step. Each method waits until everybody who has not dropped
 * out has done the step; {@link #answering()} only begins it. For one thread at a time; what is counted may be read by any.
 */
public final class Crew implements AutoCloseable {

    /** Signing in costs the servers a tenth of a second of CPU each; in an exam it spreads over the minutes before. */
    private static final int SIGNING_IN_AT_ONCE = 16;

    private static final int ENTERING_AT_ONCE = 32;

    private final Wire wire = new Wire();
    private final Tally tally = new Tally();
    private final Acknowledgements acknowledgements = new Acknowledgements();
    private final Map<SimulatedCandidate, Throwable> droppedOut = new ConcurrentHashMap<>();
    private final AtomicInteger through = new AtomicInteger();
    private final Tempo tempo;
    private final List<SimulatedCandidate> candidates;

    public Crew(Collection<Person> people, Servers servers, Manner manner) {
        Random seeds = new Random(manner.seed());
        tempo = new Tempo(manner.pace());
        candidates = people.stream()
                .map(person -> new SimulatedCandidate(
                        person,
                        manner,
                        tempo,
                        new Browser(wire, servers, manner, tally, new Random(seeds.nextLong())),
                        acknowledgements))
                .toList();
    }

    /** Everybody signs in, a few at once. */
    public void signIn() {
        step(SimulatedCandidate::signsIn, SIGNING_IN_AT_ONCE);
    }

    /** Everybody enters, shows a face and opens the page. */
    public void enter() {
        step(one -> one.enters().thenCompose(entered -> one.opensPage()), ENTERING_AT_ONCE);
    }

    /** Everybody starts in the same moment. */
    public void start() {
        step(SimulatedCandidate::starts, candidates.size());
    }

    /** Everybody answers; completes when all answers are acknowledged. */
    public CompletableFuture<Void> answering() {
        return begin(SimulatedCandidate::answers, candidates.size());
    }

    /** Everybody answers, hands in when done and reads the result, each for himself; completes when the last one has. */
    public CompletableFuture<Void> sitting() {
        return begin(
                one -> one.answers().thenCompose(answered -> one.handsIn()).thenCompose(over -> one.readsResult()),
                candidates.size());
    }

    /** From the next answer on everybody answers at another pace. */
    public void goOnAt(Pace pace) {
        tempo.change(pace);
    }

    /** Nobody begins another answer. */
    public void stopAnswering() {
        wire.run(() -> candidates.forEach(SimulatedCandidate::stopsAnswering));
    }

    /** Everybody finds the sitting closed by its deadline, shows a face where one is asked for, and reads the result. */
    public void readResultsAfterDeadline() {
        step(one -> one.comesBack().thenCompose(back -> one.readsResult()), ENTERING_AT_ONCE);
    }

    /** Everybody hands in in the same moment, and shows a face where one is asked for. */
    public void handIn() {
        step(SimulatedCandidate::handsIn, candidates.size());
    }

    public void readResults() {
        step(SimulatedCandidate::readsResult, candidates.size());
    }

    private void step(Function<SimulatedCandidate, CompletableFuture<Void>> what, int atOnce) {
        begin(what, atOnce).join();
    }

    private CompletableFuture<Void> begin(Function<SimulatedCandidate, CompletableFuture<Void>> what, int atOnce) {
        through.set(0);
        Queue<SimulatedCandidate> queue = new ConcurrentLinkedQueue<>(candidates);
        queue.removeAll(droppedOut.keySet());
        return CompletableFuture.allOf(IntStream.range(0, Math.min(atOnce, candidates.size()))
                .mapToObj(lane -> {
                    CompletableFuture<Void> end = new CompletableFuture<>();
                    wire.run(() -> next(queue, what, end));
                    return end;
                })
                .toArray(CompletableFuture<?>[]::new));
    }

    private void next(
            Queue<SimulatedCandidate> queue,
            Function<SimulatedCandidate, CompletableFuture<Void>> what,
            CompletableFuture<Void> end) {
        SimulatedCandidate one = queue.poll();
        if (one == null) {
            end.complete(null);
            return;
        }
        what.apply(one).whenComplete((done, failed) -> {
            if (failed == null) {
                through.incrementAndGet();
            } else {
                droppedOut.put(one, failed instanceof CompletionException ? failed.getCause() : failed);
            }
            wire.after(Duration.ZERO, () -> next(queue, what, end));
        });
    }

    public int size() {
        return candidates.size();
    }

    /** How many are through with the present step. */
    public int through() {
        return through.get();
    }

    /** Why those who dropped out could not go on. */
    public List<String> dropouts() {
        return droppedOut.values().stream().map(Throwable::toString).sorted().toList();
    }

    /** The share of all answers that is acknowledged, 0 to 1; known once everybody has started. */
    public double shareAnswered() {
        long all = candidates.stream().mapToLong(SimulatedCandidate::toAnswer).sum();
        return all == 0 ? 0 : (double) acknowledgements.count() / all;
    }

    public Acknowledgements acknowledgements() {
        return acknowledgements;
    }

    public Tally tally() {
        return tally;
    }

    @Override
    public void close() {
        wire.close();
    }
}
