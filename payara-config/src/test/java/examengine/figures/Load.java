package examengine.figures;

import examengine.figures.Line.Heard;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.List;

/**
 * Asks a node over several connections, on each of them as soon as the last request is answered. All on one thread, which
 * takes less from the node's cores than a thread for each.
 */
final class Load {

    private final List<Line> lines;

    Load(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What came of it.
     *
     * @param waited nanoseconds from request to answer, sorted, without the errors
     */
    record Answers(long[] waited, int errors, long nanos) {

        double perSecond() {
            return waited.length * 1e9 / nanos;
        }

        /** In milliseconds; {@code share} below 1. */
        double quantile(double share) {
            return waited.length == 0 ? Double.NaN : waited[(int) (waited.length * share)] / 1e6;
        }
    }

    /** Sends this many requests and waits for all answers. */
    Answers run(int requests) throws IOException {
        try (Selector selector = Selector.open()) {
            for (Line line : lines) {
                line.open(selector);
            }
            Answers answers = new Run(selector, requests).answers(lines);
            for (Line line : lines) {
                line.close();
            }
            return answers;
        }
    }

    private static final class Run {

        private final Selector selector;
        private final long[] waited;
        private final long begun = System.nanoTime();
        private int toSend;
        private int saved;
        private int wrong;

        Run(Selector selector, int requests) {
            this.selector = selector;
            this.waited = new long[requests];
            this.toSend = requests;
        }

        Answers answers(List<Line> lines) throws IOException {
            for (Line line : lines) {
                sendNext(line);
            }
            while (saved + wrong < waited.length) {
                selector.select();
                for (SelectionKey key : selector.selectedKeys()) {
                    hear((Line) key.attachment());
                }
                selector.selectedKeys().clear();
            }
            return new Answers(Arrays.stream(waited, 0, saved).sorted().toArray(), wrong, System.nanoTime() - begun);
        }

        private void sendNext(Line line) throws IOException {
            if (toSend > 0) {
                toSend--;
                line.send();
            }
        }

        private void hear(Line line) throws IOException {
            Heard heard = line.hear();
            if (heard == Heard.NOTHING_YET) {
                return;
            }
            if (heard == Heard.SAVED) {
                waited[saved++] = line.waited();
            } else {
                complain(line);
                line.close();
                line.open(selector);
            }
            sendNext(line);
        }

        private void complain(Line line) {
            if (wrong++ == 0) {
                System.out.println("The first error: " + line.answer());
            }
        }
    }
}
