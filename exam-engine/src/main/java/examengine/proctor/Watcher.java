package examengine.proctor;

import examengine.proctor.Frame.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * One proctor's screen. One frame is on its way at a time, and no lock is held while it is handed over. Who is a second
 * behind gets no longer queue but, once the line is free, a fresh roster; of alerts the latest wait.
 */
public final class Watcher {

    /** A second's worth of them. */
    private static final int UPDATES_KEPT = 4;

    private static final int ALERTS_KEPT = 50;

    private final String examSession;
    private final String sessionHash;
    private final Line line;
    private final Supplier<Line.Closing> objection;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private boolean behind = true;
    private boolean sending;
    private boolean closed;
    private long number;

    /**
     * @param sessionHash the login session that opened the line
     * @param objection why this person may no longer watch, or null; asked now and then
     */
    public Watcher(String examSession, String sessionHash, Line line, Supplier<Line.Closing> objection) {
        this.examSession = examSession;
        this.sessionHash = sessionHash;
        this.line = line;
        this.objection = objection;
    }

    public String examSession() {
        return examSession;
    }

    boolean cameWith(String hash) {
        return sessionHash.equals(hash);
    }

    /** What the watcher has cannot be trusted; a roster is due. */
    synchronized void fallBehind() {
        behind = true;
        waiting.removeIf(frame -> frame.kind() != Kind.ALERT);
    }

    /** Whether a roster is due and the line is free for it. */
    synchronized boolean wantsRoster() {
        return behind && !sending && !closed;
    }

    void offer(Frame frame) {
        take(frame);
        sendNext();
    }

    private synchronized void take(Frame frame) {
        switch (frame.kind()) {
            case ROSTER -> {
                behind = false;
                waiting.addFirst(frame);
            }
            case UPDATE -> takeUpdate(frame);
            case ALERT -> {
                dropOldest(Kind.ALERT, ALERTS_KEPT);
                waiting.add(frame);
            }
            case TICK -> {
                if (!sending && !behind) {
                    waiting.add(frame);
                }
            }
        }
    }

    private void takeUpdate(Frame frame) {
        if (behind) {
            return;
        }
        if (countOf(Kind.UPDATE) >= UPDATES_KEPT) {
            fallBehind();
        } else {
            waiting.add(frame);
        }
    }

    private void dropOldest(Kind kind, int kept) {
        if (countOf(kind) >= kept) {
            waiting.stream().filter(f -> f.kind() == kind).findFirst().ifPresent(waiting::remove);
        }
    }

    private long countOf(Kind kind) {
        return waiting.stream().filter(frame -> frame.kind() == kind).count();
    }

    private void sendNext() {
        String next = next();
        if (next != null) {
            line.send(next, this::sent);
        }
    }

    /** Null when nothing can be sent now; before the first roster nothing can. */
    private synchronized String next() {
        boolean isTooEarly = number == 0 && behind;
        if (closed || sending || isTooEarly || waiting.isEmpty()) {
            return null;
        }
        sending = true;
        number++;
        return waiting.removeFirst().text(number);
    }

    private void sent(boolean arrived) {
        synchronized (this) {
            sending = false;
        }
        if (arrived) {
            sendNext();
        } else {
            close(Line.Closing.BROKEN);
        }
    }

    /** Closes the line when there is a reason by now. */
    void recheck() {
        Line.Closing reason = objection.get();
        if (reason != null) {
            close(reason);
        }
    }

    void close(Line.Closing why) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
        }
        line.close(why);
    }
}
