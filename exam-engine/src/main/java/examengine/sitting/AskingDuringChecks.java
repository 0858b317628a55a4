package examengine.sitting;

import examengine.exam.Exams;
import examengine.identity.CheckingIdentity;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Means;
import examengine.identity.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Asks for photos at the moments that were planned, and hands what was not taken in time to a person: a flag and a review,
 * never a stop. Every node sweeps; whoever gets a sitting's row does it, once.
 */
@ApplicationScoped
public class AskingDuringChecks {

    @Inject
    Sweep sweep;

    /** Does what is due; returns how many. */
    public int askAll() {
        List<String> due = sweep.due();
        due.forEach(sweep::look);
        return due.size();
    }

    /** The transactions of it, one for each. */
    @ApplicationScoped
    @Transactional
    static class Sweep {

        @Inject
        DuringChecks during;

        @Inject
        Sittings sittings;

        @Inject
        Exams exams;

        @Inject
        AskableForPhotos askable;

        @Inject
        IdentityChecks checks;

        @Inject
        CheckingIdentity checking;

        @Inject
        Instructions instructions;

        @Inject
        Clock clock;

        @Inject
        Event<SittingChanged> changed;

        List<String> due() {
            return during.due(clock.instant());
        }

        void look(String id) {
            String of = during.find(id).map(DuringCheck::sitting).orElseThrow();
            Sitting sitting = sittings.locked(of);
            DuringCheck check = during.fresh(id);
            boolean isStopped = !sitting.state().isHandedIn() && sitting.state() != SittingState.IN_PROGRESS;
            if (check.isOver() || isStopped) {
                return;
            }
            if (sitting.state().isHandedIn() || !check.isAsked() && !askable.isAskable(sitting)) {
                giveUp(sitting, check);
            } else if (!check.isAsked()) {
                ask(sitting, check);
            } else if (check.isMissedAt(clock.instant())) {
                miss(sitting, check);
            }
        }

        /** A photo that was to be taken again, and now never will be, leaves the one there is to a person. */
        private void giveUp(Sitting sitting, DuringCheck check) {
            check.end();
            List<IdentityCheck> left =
                    IdentityStanding.of(checks.of(sitting.id())).leftToRetake(Phase.EXIT);
            left.forEach(retake -> checking.retakeMissed(retake.id(), reviewDays(sitting)));
            if (!left.isEmpty()) {
                changed.fire(SittingChanged.of(sitting));
            }
        }

        private void ask(Sitting sitting, DuringCheck check) {
            Instant now = clock.instant();
            check.ask(now);
            instructions.issue(
                    sitting.id(), Instruction.Kind.CHECK_NOW, check.closesAt().toString(), now);
            changed.fire(SittingChanged.of(sitting));
        }

        private void miss(Sitting sitting, DuringCheck check) {
            check.end();
            checking.withoutPhoto(sitting.subject(), Phase.DURING, Means.NOT_TAKEN, reviewDays(sitting));
            changed.fire(SittingChanged.of(sitting));
        }

        private int reviewDays(Sitting sitting) {
            return exams.get(sitting.exam()).policy().identity().reviewDays();
        }
    }
}
