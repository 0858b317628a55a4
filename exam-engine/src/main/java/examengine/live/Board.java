package examengine.live;

import examengine.live.store.BoardCache;
import examengine.sitting.AnswerSaved;
import examengine.sitting.IntegrityNoted;
import examengine.sitting.PageSeen;
import examengine.sitting.SittingChanged;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The board of all running sittings. Facts cost their sender no more than an entry in a map; five times a second one
 * thread adds what was gathered to the seats that every node sees.
 *
 * <p>Delivery: lossy, what cannot be added in time is dropped. Transaction: facts that change a row are heard after the
 * commit. Threading: facts on any thread, flushing on one.
 */
@ApplicationScoped
public class Board {

    private static final Logger LOG = Logger.getLogger(Board.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    BoardCache seats;

    @Resource
    ManagedThreadFactory threads;

    private final ConcurrentMap<String, LiveSeat> gathered = new ConcurrentHashMap<>();
    private ScheduledExecutorService scheduler;

    /** On a thread of its own, because the container's scheduler has one for everything, and a slow cache holds it up. */
    @PostConstruct
    void begin() {
        scheduler = Executors.newSingleThreadScheduledExecutor(threads);
        scheduler.scheduleWithFixedDelay(
                this::flushSafely, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    void hear(@Observes AnswerSaved fact) {
        gather(fact.sitting(), LiveSeat.answered(fact.examSession(), fact.position(), fact.blank(), fact.at()));
    }

    void hear(@Observes PageSeen fact) {
        gather(fact.sitting(), LiveSeat.seen(fact.examSession(), fact.visible(), fact.at()));
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) IntegrityNoted fact) {
        gather(fact.sitting(), LiveSeat.noted(fact.examSession(), fact.kind(), fact.at()));
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SittingChanged fact) {
        gather(fact.sitting(), LiveSeat.changed(fact.examSession()));
    }

    private void gather(String sitting, LiveSeat heard) {
        gathered.merge(sitting, heard, LiveSeat::and);
    }

    /** What is known of these sittings; nothing at all of some, perhaps. */
    public Map<String, LiveSeat> of(Collection<String> sittings) {
        return seats.of(sittings);
    }

    /**
     * Fills up what was missing of a session's sittings.
     *
     * @param answered by sitting the positions the database knows an answer for
     */
    public void rebuild(String examSession, Map<String, BitSet> answered) {
        Map<String, LiveSeat> read = new HashMap<>();
        answered.forEach((sitting, positions) -> read.put(sitting, LiveSeat.read(examSession, positions)));
        seats.addAll(read, PATIENCE);
    }

    /** Tells of every seat that changes, on any node; see {@link examengine.live.store.SeatWatch}. */
    public void listen(BiConsumer<String, LiveSeat> told) {
        seats.listen(told);
    }

    void flush() {
        Map<String, LiveSeat> heard = new HashMap<>();
        gathered.keySet().forEach(sitting -> heard.put(sitting, gathered.remove(sitting)));
        seats.addAll(heard, PATIENCE);
    }

    /** A schedule ends with the first exception that leaves it, so none does. */
    private void flushSafely() {
        try {
            flush();
        } catch (RuntimeException | Error lost) {
            LOG.log(Level.WARNING, "the live board lost some news; it fills up from the database", lost);
        }
    }

    @PreDestroy
    void end() {
        scheduler.shutdown();
    }
}
