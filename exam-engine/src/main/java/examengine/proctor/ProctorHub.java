package examengine.proctor;

import examengine.live.Board;
import examengine.live.LiveSeat;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the board's changes meet the proctors of this node. Nothing is kept for sessions that nobody watches here.
 *
 * <p>Delivery: lossy towards slow watchers, who get the whole again. Transaction: none of its own. Threading: watchers
 * come and go on any thread; one thread beats four times a second, another looks each minute whether they may stay.
 */
@ApplicationScoped
public class ProctorHub {

    private static final Logger LOG = Logger.getLogger(ProctorHub.class.getName());
    private static final long BEAT_MILLIS = 250;
    private static final long RECHECK_MILLIS = 60_000;

    @Inject
    Board board;

    @Inject
    ReadingRoster reading;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final ConcurrentMap<String, WatchedSession> sessions = new ConcurrentHashMap<>();
    private final List<Future<?>> running = new ArrayList<>();

    @PostConstruct
    void begin() {
        board.listen(this::hear);
        every(BEAT_MILLIS, session -> session.beat(clock.instant()));
        every(RECHECK_MILLIS, session -> session.watchers().forEach(Watcher::recheck));
    }

    public void join(Watcher watcher) {
        sessions.compute(watcher.examSession(), (id, known) -> {
            WatchedSession session = known == null ? new WatchedSession(id, reading) : known;
            session.watchers().add(watcher);
            return session;
        });
    }

    /** Closes a line that may not watch; a beat later, for the container is still busy with opening it. */
    public void turnAway(Line line, Line.Closing why) {
        scheduler.schedule(() -> line.close(why), BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    public void leave(Watcher watcher) {
        sessions.computeIfPresent(watcher.examSession(), (id, session) -> {
            session.watchers().remove(watcher);
            return session.watchers().isEmpty() ? null : session;
        });
    }

    /** The watcher missed a frame. */
    public void resync(Watcher watcher) {
        watcher.fallBehind();
        WatchedSession session = sessions.get(watcher.examSession());
        if (session != null) {
            session.doubt();
        }
    }

    /** Closes every line that was opened with this login session. */
    public void signedOut(String sessionHash) {
        sessions.values().stream()
                .flatMap(session -> session.watchers().stream())
                .filter(watcher -> watcher.cameWith(sessionHash))
                .forEach(watcher -> watcher.close(Line.Closing.SIGNED_OUT));
    }

    private void hear(String sitting, LiveSeat heard) {
        WatchedSession session = sessions.get(heard.examSession());
        if (session != null) {
            session.hear(sitting, heard);
        }
    }

    private void every(long millis, Consumer<WatchedSession> work) {
        running.add(scheduler.scheduleWithFixedDelay(
                () -> sessions.values().forEach(session -> safely(work, session)),
                millis,
                millis,
                TimeUnit.MILLISECONDS));
    }

    /** One session's trouble is not another's, and a schedule ends with the first exception that leaves it. */
    private static void safely(Consumer<WatchedSession> work, WatchedSession session) {
        try {
            work.accept(session);
        } catch (RuntimeException | Error later) {
            LOG.log(Level.WARNING, "a watched session could not be told; tried again at once", later);
        }
    }

    @PreDestroy
    void end() {
        running.forEach(work -> work.cancel(false));
    }
}
