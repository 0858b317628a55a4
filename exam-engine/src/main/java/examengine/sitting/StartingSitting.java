package examengine.sitting;

import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.exam.IdentityPolicy;
import examengine.kernel.Refusal;
import examengine.sitting.ReadingSitting.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * Opens the page that may write and starts the clock as the paper is delivered. A thousand do that in the same second,
 * so a start is one row changed and one paper read.
 */
@ApplicationScoped
@Transactional
public class StartingSitting {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    ReadingSitting reading;

    @Inject
    DuringChecks during;

    @Inject
    AskableForPhotos askable;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    private final SecureRandom random = new SecureRandom();

    /**
     * The number under which the asking page writes from now on.
     *
     * @throws Refusal {@code opened-elsewhere} or {@code sitting-closed}
     */
    public long lease(String candidate, String id, boolean takeOver, String device) {
        Sitting sitting = sittings.lockedOf(candidate, id);
        long lease = sitting.lease(takeOver, device, clock.instant());
        changed.fire(SittingChanged.of(sitting));
        return lease;
    }

    /**
     * Starts, or finds it started: the same paper, the same clock.
     *
     * @throws Refusal {@code identity-not-verified}, {@code superseded}, {@code sitting-closed}
     */
    public Reading start(String candidate, String id, long lease) {
        Sitting sitting = sittings.lockedOf(candidate, id);
        sitting.demandLease(lease);
        Exam exam = exams.get(sitting.exam());
        if (!sitting.start(exam.policy(), clock.instant())) {
            return reading.of(sitting);
        }
        planPhotos(sitting, exam.policy().identity());
        changed.fire(SittingChanged.of(sitting));
        return reading.begun(sitting, exam);
    }

    private void planPhotos(Sitting sitting, IdentityPolicy policy) {
        if (policy.duringChecks() > 0 && askable.isPlannedFor(sitting)) {
            during.plan(sitting, policy, random.nextLong());
        }
    }
}
