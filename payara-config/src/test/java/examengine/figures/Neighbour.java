package examengine.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A candidate of another exam who goes on answering, one answer after the other, whatever else the node has to do. */
final class Neighbour {

    private static final int ROUND = 20;

    private final Load load;
    private final List<Load.Answers> rounds = new ArrayList<>();
    private volatile boolean goesOn = true;
    private CompletableFuture<Void> answering;

    Neighbour(Line line) {
        this.load = new Load(List.of(line));
    }

    void begin() {
        answering = CompletableFuture.runAsync(this::answer);
    }

    private void answer() {
        try {
            while (goesOn) {
                rounds.add(load.run(ROUND));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Stops, and tells how long the answers took. */
    String end() {
        goesOn = false;
        answering.join();
        long[] waited = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.waited()))
                .sorted()
                .toArray();
        int errors = rounds.stream().mapToInt(Load.Answers::errors).sum();
        return "%d, p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %d errors"
                .formatted(
                        waited.length,
                        waited[waited.length / 2] / 1e6,
                        waited[(int) (waited.length * 0.99)] / 1e6,
                        waited[waited.length - 1] / 1e6,
                        errors);
    }
}
