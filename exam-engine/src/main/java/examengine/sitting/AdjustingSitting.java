package examengine.sitting;

import examengine.exam.Exams;
import examengine.exam.IdentityPolicy;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What staff may do to a running sitting. Every change reaches the candidate's page as an instruction. */
@ApplicationScoped
@Transactional
public class AdjustingSitting {

    /** More than this is no longer an adjustment. */
    private static final Duration LONGEST_EXTENSION = Duration.ofHours(4);

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    DuringChecks during;

    @Inject
    AskableForPhotos askable;

    @Inject
    Instructions instructions;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    public void message(String id, String text) {
        tell(sittings.locked(id), Instruction.Kind.MESSAGE, text);
    }

    /** @throws Refusal {@code invalid-extension} outside 1 second to 4 hours; {@code sitting-closed} */
    public void extend(String id, Duration extra) {
        if (extra.isNegative() || extra.isZero() || extra.compareTo(LONGEST_EXTENSION) > 0) {
            throw Refusal.invalid("invalid-extension");
        }
        Sitting sitting = sittings.locked(id);
        sitting.extend(extra);
        tell(sitting, Instruction.Kind.EXTENDED, String.valueOf(extra.toSeconds()));
    }

    /** @throws Refusal {@code not-started}, {@code sitting-closed}, {@code sitting-suspended} */
    public void suspend(String id, String reason) {
        Sitting sitting = sittings.locked(id);
        sitting.suspend(reason, clock.instant());
        tell(sitting, Instruction.Kind.SUSPENDED, reason);
    }

    /** @throws Refusal {@code not-suspended} */
    public void resume(String id, String reason) {
        Sitting sitting = sittings.locked(id);
        sitting.resume(clock.instant());
        during.askAgain(id, clock.instant());
        tell(sitting, Instruction.Kind.RESUMED, reason);
    }

    /**
     * Asks for a photo now, besides those that were planned.
     *
     * @throws Refusal {@code not-started}, {@code sitting-closed}, {@code sitting-suspended}, {@code no-face-consent},
     *     {@code check-asked} while one is asked for already
     */
    public void recheckIdentity(String id) {
        Sitting sitting = sittings.locked(id);
        sitting.state().demandRunning();
        askable.demand(sitting);
        if (during.asked(id).isPresent()) {
            throw Refusal.conflict("check-asked");
        }
        IdentityPolicy policy = exams.get(sitting.exam()).policy().identity();
        during.add(sitting, policy.duringTime(), clock.instant());
    }

    /** Something about its identity checks was arranged that the page shows. */
    public void appointed(String id) {
        changed.fire(SittingChanged.of(sittings.locked(id)));
    }

    /** Hands in for the candidate. */
    public void handIn(String id, String reason) {
        Sitting sitting = sittings.locked(id);
        sitting.handInByProctor(exams.get(sitting.exam()).policy().wantsExitPhoto(), clock.instant());
        tell(sitting, Instruction.Kind.CLOSED, reason);
    }

    private void tell(Sitting sitting, Instruction.Kind kind, String text) {
        Instant now = clock.instant();
        instructions.issue(sitting.id(), kind, text, now);
        changed.fire(SittingChanged.of(sitting));
    }
}
