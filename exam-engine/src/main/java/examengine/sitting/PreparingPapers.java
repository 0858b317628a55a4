package examengine.sitting;

import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.exam.Seating;
import examengine.paper.Awaited;
import examengine.paper.PreparedPapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Draws the papers of a scheduled session before it opens (decision 5), so that nobody waits for a draw when hundreds
 * enter together. Every node sweeps; a roster entry that another one has in hand is skipped, so each is drawn for once.
 * Who comes onto the roster later is drawn for in the next sweep, and who enters before that on the spot.
 */
@ApplicationScoped
public class PreparingPapers {

    /**
     * How long before a session opens its papers are drawn: longer than nodes take to come back from an update in the
     * morning, shorter than authors need to be heard who retire an item on the day before.
     */
    static final Duration AHEAD = Duration.ofMinutes(30);

    private static final Logger LOG = Logger.getLogger(PreparingPapers.class.getName());

    @Inject
    Sweep sweep;

    /** Prepares all there are to prepare; returns how many. */
    public int prepareAll() {
        sweep.discardUnclaimed();
        return sweep.due().stream().mapToInt(this::prepareFor).sum();
    }

    /** A bank that is too small for one session must not keep the papers of others from being drawn. */
    private int prepareFor(ExamSession session) {
        int prepared = 0;
        try {
            for (int some = sweep.some(session); some > 0; some = sweep.some(session)) {
                prepared += some;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "no papers can be prepared for session " + session.id());
        }
        return prepared;
    }

    /** The transactions of it. */
    @ApplicationScoped
    @Transactional
    static class Sweep {

        @Inject
        ExamSessions sessions;

        @Inject
        Exams exams;

        @Inject
        Unprepared unprepared;

        @Inject
        Sittings sittings;

        @Inject
        PreparedPapers prepared;

        @Inject
        Clock clock;

        List<ExamSession> due() {
            Instant now = clock.instant();
            return sessions.scheduled(now.plus(AHEAD), now);
        }

        int some(ExamSession session) {
            List<String> candidates = unprepared.some(session.id());
            if (!candidates.isEmpty()) {
                String blueprint = exams.get(session.exam()).blueprint();
                prepared.prepare(session.id(), awaited(session, candidates), blueprint, clock.instant());
            }
            return candidates.size();
        }

        private List<Awaited> awaited(ExamSession session, List<String> candidates) {
            Seating seating = Seating.of(sessions.roster(session.id()));
            Map<String, List<String>> earlier = sittings.earlier(session.exam(), candidates);
            return candidates.stream()
                    .map(candidate -> new Awaited(
                            candidate, earlier.getOrDefault(candidate, List.of()), seating.beside(candidate)))
                    .toList();
        }

        void discardUnclaimed() {
            Instant now = clock.instant();
            sessions.all(prepared.sessions()).stream()
                    .filter(session -> session.isOverBy(now))
                    .forEach(session -> prepared.discard(session.id()));
        }
    }
}
