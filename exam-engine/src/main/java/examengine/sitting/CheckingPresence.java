package examengine.sitting;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.Exams;
import examengine.exam.ResultWaitsFor;
import examengine.identity.CheckDecided;
import examengine.identity.CheckQuestioned;
import examengine.identity.CheckRequest;
import examengine.identity.CheckingIdentity;
import examengine.identity.Compared;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.Phase;
import examengine.identity.Terms;
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
    Candidates candidates;

    @Inject
    CheckingIdentity checking;

    @Inject
    IdentityChecks checks;

    @Inject
    DuringChecks during;

    @Inject
    AskableForPhotos askable;

    @Inject
    Instructions instructions;

    @Inject
    CreditingHours crediting;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    /** @param attemptsLeft tries left in the phase of the check */
    public record Taken(IdentityCheck check, int attemptsLeft) {}

    /**
     * What a photo sent now would be for. The photo is looked at before the transaction that keeps it, so that a rush
     * of photos holds no connections.
     *
     * @throws Refusal {@code not-found}, {@code no-photo-expected}, or {@code no-attempts-left} after the last try
     */
    public CheckRequest expect(String candidate, String id) {
        return wanted(sittings.of(candidate, id));
    }

    private CheckRequest wanted(Sitting sitting) {
        Phase phase = sitting.state().phaseOfPhoto();
        ExamPolicy policy = exams.get(sitting.exam()).policy();
        IdentityStanding standing = standing(sitting);
        if (standing.attemptsLeft(phase, policy.identity().tries()) == 0) {
            throw Refusal.conflict("no-attempts-left");
        }
        String portrait =
                candidates.find(sitting.candidate()).map(Candidate::portrait).orElse(null);
        return new CheckRequest(sitting.subject(), portrait, phase, standing.nextAttempt(phase), terms(policy, phase));
    }

    /** Only before the exam, and where the result waits for a decision, does a mismatch hold anybody up. */
    private static Terms terms(ExamPolicy policy, Phase phase) {
        boolean mayTryAgain =
                phase == Phase.ENTRY || phase == Phase.EXIT && policy.resultWaitsFor() == ResultWaitsFor.DECISION;
        boolean liveness = policy.identity().liveness() && phase != Phase.DURING;
        return new Terms(policy.photoRetention(), policy.identity().reviewDays(), liveness, mayTryAgain);
    }

    /**
     * Keeps a photo that was found usable, and what it was compared to, and moves the sitting on. Of several photos looked at
     * for one attempt the first counts: each uses up a try, and answers a challenge, of its own.
     *
     * @throws Refusal {@code no-photo-expected} when the sitting has gone on meanwhile, or another photo was faster;
     *     {@code no-attempts-left} when that one used up the last try
     */
    public Taken take(CheckRequest request, Compared compared) {
        Sitting sitting = sittings.lockedOf(
                request.subject().candidate(), request.subject().sitting());
        if (!request.isFor(wanted(sitting))) {
            throw Refusal.conflict("no-photo-expected");
        }
        Exam exam = exams.get(sitting.exam());
        IdentityCheck check = checking.byPhoto(request, compared);
        moveOn(sitting, exam.policy(), check);
        crediting.creditIfPassed(sitting, exam);
        changed.fire(SittingChanged.of(sitting));
        int left = standing(sitting)
                .attemptsLeft(request.phase(), exam.policy().identity().tries());
        return new Taken(check, left);
    }

    private void moveOn(Sitting sitting, ExamPolicy policy, IdentityCheck check) {
        switch (check.phase()) {
            case ENTRY -> sitting.entryPhotoTaken(check.outcome(), policy.beginUnderReview());
            case DURING -> during.answered(sitting, check);
            case EXIT ->
                sitting.exitPhotoTaken(
                        check.outcome(),
                        policy.resultWaitsFor(),
                        standing(sitting).isSettled());
        }
    }

    private IdentityStanding standing(Sitting sitting) {
        return IdentityStanding.of(checks.of(sitting.id()));
    }

    void decided(@Observes CheckDecided fact) {
        Sitting sitting = sittings.locked(fact.sitting());
        Exam exam = exams.get(sitting.exam());
        if (fact.decision() == Decision.RETAKE) {
            demandRetakable(sitting, fact.phase());
        }
        sitting.decided(fact.phase(), fact.decision(), standing(sitting).isSettled(), fact.reason(), clock.instant());
        crediting.settle(sitting, exam);
        if (fact.decision() == Decision.RETAKE && sitting.state().isBegun()) {
            during.add(sitting, exam.policy().identity().duringTime(), clock.instant());
        }
        if (fact.decision() != Decision.SAME_PERSON) {
            instructions.issue(sitting.id(), Instruction.Kind.IDENTITY, fact.reason(), clock.instant());
        }
        changed.fire(SittingChanged.of(sitting));
    }

    void questioned(@Observes CheckQuestioned fact) {
        Sitting sitting = sittings.locked(fact.sitting());
        sitting.questioned(fact.phase(), exams.get(sitting.exam()).policy().beginUnderReview());
        changed.fire(SittingChanged.of(sitting));
    }

    /** Whoever took back their consent is not photographed beside the paper either. */
    private void demandRetakable(Sitting sitting, Phase phase) {
        sitting.state().demandRetakable(phase);
        if (sitting.state().isBegun()) {
            askable.demand(sitting);
        }
    }
}
