package examengine.proctor;

import examengine.live.LiveSeat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A session that somebody watches on this node: gathers what is heard of it and, at every beat, tells all watchers what
 * looks different. News comes on any thread, the beat on one.
 */
final class WatchedSession {

    /** A board that missed something does not stay wrong for longer. */
    static final Duration REFRESH = Duration.ofSeconds(15);

    static final Duration TICK = Duration.ofSeconds(5);

    /** However often a roster is asked for, the database is read this seldom. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final String id;
    private final ReadingRoster reading;
    private final SessionBoard board = new SessionBoard();
    private final Collection<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<String, LiveSeat> news = new ConcurrentHashMap<>();
    private volatile boolean isDoubted = true;
    private boolean isRead;
    private Instant readAt = Instant.EPOCH;
    private Instant tickedAt = Instant.EPOCH;

    WatchedSession(String id, ReadingRoster reading) {
        this.id = id;
        this.reading = reading;
    }

    Collection<Watcher> watchers() {
        return watchers;
    }

    void hear(String sitting, LiveSeat heard) {
        news.put(sitting, heard);
    }

    /** What is shown here may be wrong: it is read again. */
    void doubt() {
        isDoubted = true;
    }

    /** Catches up and tells; a failure of the database is thrown after the watchers got what there is. */
    void beat(Instant now) {
        List<Change> changes = new ArrayList<>();
        try {
            changes.addAll(catchUp(now));
        } finally {
            changes.addAll(board.age(now));
            tell(changes, now);
        }
    }

    private List<Change> catchUp(Instant now) {
        Duration sinceRead = Duration.between(readAt, now);
        boolean isDue = sinceRead.compareTo(REFRESH) >= 0 || isDoubted && sinceRead.compareTo(BREATH) >= 0;
        if (!isDue) {
            return hearNews(now);
        }
        readAt = now;
        isDoubted = false;
        news.clear();
        try {
            List<Change> changes = board.read(reading.whole(id), now);
            isRead = true;
            return changes;
        } catch (RuntimeException away) {
            isDoubted = true;
            throw away;
        }
    }

    private List<Change> hearNews(Instant now) {
        List<Change> changes = new ArrayList<>();
        Map<String, LiveSeat> unclear = new HashMap<>();
        for (String sitting : news.keySet()) {
            LiveSeat heard = news.remove(sitting);
            if (!board.hear(sitting, heard, now, changes)) {
                unclear.put(sitting, heard);
            }
        }
        if (!unclear.isEmpty()) {
            changes.addAll(readSome(unclear.keySet(), now));
        }
        return changes;
    }

    private List<Change> readSome(Collection<String> sittings, Instant now) {
        try {
            ReadingRoster.Reading fresh = reading.some(id, sittings);
            return board.read(fresh.sittings(), fresh.live(), now);
        } catch (RuntimeException away) {
            isDoubted = true;
            throw away;
        }
    }

    private void tell(List<Change> changes, Instant now) {
        if (board.wasReshaped()) {
            watchers.forEach(Watcher::fallBehind);
        }
        Frame.update(changes, now).ifPresent(this::tellAll);
        if (isRead && watchers.stream().anyMatch(Watcher::wantsRoster)) {
            Frame roster = Frame.roster(board.seats(), now);
            watchers.stream().filter(Watcher::wantsRoster).forEach(watcher -> watcher.offer(roster));
        }
        changes.stream()
                .flatMap(change -> Alert.between(change.before(), change.after(), now).stream())
                .map(Frame::alert)
                .forEach(this::tellAll);
        if (!now.isBefore(tickedAt.plus(TICK))) {
            tickedAt = now;
            tellAll(Frame.tick(now));
        }
    }

    private void tellAll(Frame frame) {
        watchers.forEach(watcher -> watcher.offer(frame));
    }
}
