package examengine.proctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * One proctor's screen. One frame is on its way at a time. Who is too slow for the next update gets no queue of them
 * but, once the line is free, a fresh roster; only alerts wait, and of those the latest.
 */
public final class Watcher {

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
        waiting.removeIf(frame -> frame.kind() != Frame.Kind.ALERT);
    }

    /** Whether a roster is due and the line is free for it. */
    synchronized boolean wantsRoster() {
        return behind && !sending && !closed;
    }

    synchronized void offer(Frame frame) {
        if (closed) {
            return;
        }
        switch (frame.kind()) {
            case ROSTER -> {
                behind = false;
                waiting.addFirst(frame);
            }
            case UPDATE -> offerUpdate(frame);
            case ALERT -> offerAlert(frame);
            case TICK -> offerTick(frame);
        }
        sendNext();
    }

    private void offerUpdate(Frame frame) {
        if (sending) {
            fallBehind();
        } else if (!behind) {
            waiting.add(frame);
        }
    }

    private void offerAlert(Frame frame) {
        if (waiting.size() >= ALERTS_KEPT) {
            waiting.removeFirst();
        }
        waiting.add(frame);
    }

    /** A frame on its way is sign of life enough. */
    private void offerTick(Frame frame) {
        if (!sending && !behind) {
            waiting.add(frame);
        }
    }

    private void sendNext() {
        boolean beforeRoster = number == 0 && behind;
        if (sending || beforeRoster || waiting.isEmpty()) {
            return;
        }
        sending = true;
        number++;
        line.send(waiting.removeFirst().text(number), this::sent);
    }

    private synchronized void sent(boolean arrived) {
        sending = false;
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

    synchronized void close(Line.Closing why) {
        if (!closed) {
            closed = true;
            waiting.clear();
            line.close(why);
        }
    }
}
