package examengine.rehearsal.wire;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One browser's connections, kept alive between requests as browsers do: a connection that the server has closed while it
 * lay idle is replaced by a new one without a word (RFC 9112, 9.3.1).
 */
public final class Lines {

    private final Wire wire;
    private final Deque<Line> idle = new ArrayDeque<>();
    private final Set<Line> busy = new HashSet<>();

    public Lines(Wire wire) {
        this.wire = wire;
    }

    /** Asks once. {@code heard} is called once, on the loop, after {@code patience} at the latest. */
    public void ask(URI server, Request request, Duration patience, Consumer<Reply> heard) {
        Line kept = kept(server);
        if (kept == null) {
            askOn(new Line(server, this::rest), false, request, patience, heard);
        } else {
            askOn(kept, true, request, patience, heard);
        }
    }

    private Line kept(URI server) {
        for (Iterator<Line> lines = idle.iterator(); lines.hasNext(); ) {
            Line line = lines.next();
            if (!line.isOpen()) {
                lines.remove();
            } else if (line.server().equals(server)) {
                lines.remove();
                return line;
            }
        }
        return null;
    }

    private void askOn(Line line, boolean open, Request request, Duration patience, Consumer<Reply> heard) {
        busy.add(line);
        Runnable calledOff = wire.after(patience, () -> line.end(Silence.TIMEOUT));
        Consumer<Reply> told = reply -> {
            calledOff.run();
            busy.remove(line);
            if (reply.silence() == Silence.CUT && line.isUsed() && !line.isAnswering()) {
                askOn(new Line(line.server(), this::rest), false, request, patience, heard);
            } else {
                heard.accept(reply);
            }
        };
        if (open) {
            line.send(request, told);
        } else {
            line.open(wire, request, told);
        }
    }

    private void rest(Line line) {
        busy.remove(line);
        idle.push(line);
    }

    /** Cuts every connection, in the middle of whatever is under way. */
    public void hangUp() {
        Set<Line> all = new HashSet<>(busy);
        all.addAll(idle);
        busy.clear();
        idle.clear();
        all.forEach(line -> line.end(Silence.HUNG_UP));
    }
}
