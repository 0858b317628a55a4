package examengine.grading;

import examengine.exam.ExamSessions;
import examengine.kernel.Refusal;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sittings as staff may ask for them: a proctor for those of the own sessions, others for all. Callers hold the transaction. */
@ApplicationScoped
class WatchedSittings {

    @Inject
    Sittings sittings;

    @Inject
    ExamSessions sessions;

    /** @throws Refusal {@code not-found}, also for a sitting that is not this person's business */
    Sitting seenBy(Viewer viewer, String sitting) {
        return sittings.find(sitting)
                .filter(s -> viewer.seesAll() || sessions.isWatchedBy(s.examSession(), viewer.account()))
                .orElseThrow(Refusal::absent);
    }
}
