package examengine.sitting;

import examengine.exam.Exams;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * A candidate hands in. The sitting's row is taken exclusively, so answers already committed count and later ones are
 * refused; grading follows once this has been committed.
 */
@ApplicationScoped
public class HandingIn {

    @Inject
    Closing closing;

    @Inject
    Event<SittingSubmitted> submitted;

    /**
     * @throws Refusal {@code too-early}, {@code superseded}, {@code sitting-suspended}, {@code not-started}
     */
    public void handIn(String candidate, String id, long lease) {
        if (closing.byCandidate(candidate, id, lease)) {
            submitted.fire(new SittingSubmitted(id));
        }
    }

    /**
     * Hands in what a page believes over, unless time was given that the page has not heard of: then nothing happens.
     *
     * @throws Refusal as {@link #handIn}
     */
    public void handInIfDue(String candidate, String id, long lease) {
        if (closing.ifDue(candidate, id, lease)) {
            submitted.fire(new SittingSubmitted(id));
        }
    }

    /** The one transaction of it. */
    @ApplicationScoped
    @Transactional
    static class Closing {

        @Inject
        Sittings sittings;

        @Inject
        Exams exams;

        @Inject
        Clock clock;

        @Inject
        Event<SittingChanged> changed;

        boolean byCandidate(String candidate, String id, long lease) {
            return close(sittings.lockedOf(candidate, id), lease);
        }

        boolean ifDue(String candidate, String id, long lease) {
            Sitting sitting = sittings.lockedOf(candidate, id);
            return !sitting.time().isLeftAt(clock.instant()) && close(sitting, lease);
        }

        private boolean close(Sitting sitting, long lease) {
            boolean wantsPhoto = exams.get(sitting.exam()).policy().wantsExitPhoto();
            if (!sitting.state().isHandedIn()) {
                sitting.demandLease(lease);
            }
            if (!sitting.handIn(wantsPhoto, clock.instant())) {
                return false;
            }
            changed.fire(SittingChanged.of(sitting));
            return true;
        }
    }
}
