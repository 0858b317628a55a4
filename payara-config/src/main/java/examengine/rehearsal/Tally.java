package examengine.rehearsal;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was measured, as it happens. Safe for any number of threads. */
public final class Tally {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(30);
    private static final int DIGITS = 3;

    private final long begun = System.nanoTime();
    private final Map<Kind, Histogram> waits = new EnumMap<>(Kind.class);
    private final SortedMap<String, LongAdder> troubles = new ConcurrentSkipListMap<>();
    private final SortedMap<Integer, Second> seconds = new ConcurrentSkipListMap<>();
    private final LongAdder lostConnections = new LongAdder();
    private final LongAdder signedOut = new LongAdder();
    private final LongAdder photosPutOff = new LongAdder();

    public Tally() {
        for (Kind kind : Kind.values()) {
            waits.put(kind, new ConcurrentHistogram(LONGEST_MICROS, DIGITS));
        }
    }

    /** What happened in one second of the rehearsal. */
    public record Second(LongAdder answered, LongAdder saved, LongAdder troubles) {
        private Second() {
            this(new LongAdder(), new LongAdder(), new LongAdder());
        }
    }

    /** A request was answered so long after the candidate began to ask. */
    void answered(Kind kind, Duration wait) {
        waits.get(kind).recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(wait.toNanos())));
        now().answered().increment();
    }

    void saved() {
        now().saved().increment();
    }

    /** Something a candidate would have noticed or a browser would have shown in red, by kind of request and what it was. */
    void trouble(Kind kind, String what) {
        troubles.computeIfAbsent(kind + " " + what, first -> new LongAdder()).increment();
        now().troubles().increment();
    }

    /** A connection was cut on purpose. */
    void lostConnection() {
        lostConnections.increment();
    }

    /** Somebody who had signed in was told that nobody is. */
    void signedOut() {
        signedOut.increment();
    }

    /** A photo was told to come again, because others are being looked at; its wait goes on. */
    void photoPutOff() {
        photosPutOff.increment();
    }

    private Second now() {
        int second = (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        return seconds.computeIfAbsent(second, first -> new Second());
    }

    /** Waits in microseconds; a copy. */
    public Histogram waits(Kind kind) {
        return waits.get(kind).copy();
    }

    /** By kind of request and what happened, such as {@code ANSWER CUT} or {@code START 503 retry}. */
    public SortedMap<String, LongAdder> troubles() {
        return troubles;
    }

    public long troubleCount() {
        return troubles.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** By seconds since the beginning; a second without an event is missing. */
    public SortedMap<Integer, Second> seconds() {
        return seconds;
    }

    public long lostConnectionCount() {
        return lostConnections.sum();
    }

    public long signedOutCount() {
        return signedOut.sum();
    }

    public long photosPutOffCount() {
        return photosPutOff.sum();
    }
}
