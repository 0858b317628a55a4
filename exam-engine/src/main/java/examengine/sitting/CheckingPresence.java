package examengine.sitting;

import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.CheckDecided;
import examengine.identity.CheckRequest;
import examengine.identity.CheckingIdentity;
import examengine.identity.CleanPhoto;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Phase;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Photos before, during and after, and what they and the decisions about them do to the sitting. */
@ApplicationScoped
@Transactional
public class CheckingPresence {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    CheckingIdentity checking;

    @Inject
    IdentityChecks checks;

    @Inject
    Instructions instructions;

    @Inject
    CreditingHours crediting;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    /**
     * What a photo sent now would be for. The photo is looked at before the transaction that keeps it, so that a rush
     * of photos holds no connections.
     *
     * @throws Refusal {@code not-found} or {@code no-photo-expected}
     */
    public CheckRequest expect(String candidate, String id, byte[] image, String contentType) {
        Sitting sitting = sittings.of(candidate, id);
        return new CheckRequest(
                id,
                sitting.examSession(),
                candidate,
                sitting.state().phaseOfPhoto(),
                image,
                contentType,
                exams.get(sitting.exam()).policy().photoRetention());
    }

    /**
     * Keeps a photo that was found usable, checks it, and moves the sitting on.
     *
     * @throws Refusal {@code no-photo-expected} when the sitting has gone on meanwhile
     */
    public IdentityCheck take(CheckRequest request, CleanPhoto photo) {
        Sitting sitting = sittings.lockedOf(request.candidate(), request.sitting());
        if (sitting.state().phaseOfPhoto() != request.phase()) {
            throw Refusal.conflict("no-photo-expected");
        }
        Exam exam = exams.get(sitting.exam());
        IdentityCheck check = checking.check(request, photo);
        if (request.phase() == Phase.ENTRY) {
            sitting.entryPhotoTaken(check.outcome(), exam.policy().beginUnderReview());
        } else if (request.phase() == Phase.EXIT) {
            sitting.exitPhotoTaken(
                    exam.policy().resultWaitsFor(), standing(sitting).isSettled());
            crediting.creditIfPassed(sitting, exam);
        }
        changed.fire(SittingChanged.of(sitting));
        return check;
    }

    private IdentityStanding standing(Sitting sitting) {
        return IdentityStanding.of(checks.of(sitting.id()));
    }

    void decided(@Observes CheckDecided fact) {
        Sitting sitting = sittings.locked(fact.sitting());
        if (fact.decision() == Decision.RETAKE && sitting.state().isFinished()) {
            throw Refusal.conflict("sitting-closed");
        }
        sitting.decided(fact.phase(), fact.decision(), standing(sitting).isSettled(), fact.reason());
        crediting.creditIfPassed(sitting, exams.get(sitting.exam()));
        if (fact.decision() != Decision.SAME_PERSON) {
            instructions.issue(sitting.id(), Instruction.Kind.IDENTITY, fact.reason(), clock.instant());
        }
        changed.fire(SittingChanged.of(sitting));
    }
}
