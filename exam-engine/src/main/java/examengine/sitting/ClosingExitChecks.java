package examengine.sitting;

import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.CheckingIdentity;
import examengine.identity.Means;
import examengine.identity.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A closing photo that is never taken goes to a person once the policy's patience is over: the result stays held, and is
 * never annulled for it by a machine. Every node sweeps.
 */
@ApplicationScoped
public class ClosingExitChecks {

    @Inject
    Sweep sweep;

    /** Hands over all there are; returns how many. */
    public int closeAll() {
        List<String> overdue = sweep.overdue();
        overdue.forEach(sweep::close);
        return overdue.size();
    }

    /** The transactions of it, one for each. */
    @ApplicationScoped
    @Transactional
    static class Sweep {

        @Inject
        Sittings sittings;

        @Inject
        Exams exams;

        @Inject
        CheckingIdentity checking;

        @Inject
        Clock clock;

        @Inject
        Event<SittingChanged> changed;

        List<String> overdue() {
            Instant now = clock.instant();
            return exams.all().stream()
                    .flatMap(exam -> sittings.awaitingExitSince(exam.id(), now.minus(patience(exam))).stream())
                    .toList();
        }

        void close(String id) {
            Sitting sitting = sittings.locked(id);
            Exam exam = exams.get(sitting.exam());
            if (sitting.state() != SittingState.AWAITING_EXIT_CHECK) {
                return;
            }
            int reviewDays = exam.policy().identity().reviewDays();
            checking.withoutPhoto(sitting.subject(), Phase.EXIT, Means.NOT_TAKEN, reviewDays);
            sitting.personAsked(exam.policy().beginUnderReview());
            changed.fire(SittingChanged.of(sitting));
        }

        private static Duration patience(Exam exam) {
            return exam.policy().identity().exitPatience();
        }
    }
}
