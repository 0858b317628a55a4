package examengine.sitting;

import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.identity.OverturningDecisions;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Staff decides about objections. One person may reject; what upholds one undoes a decision of two, and so takes two again:
 * the first proposes, and the second carries it out here. Nobody judges their own annulment, whether they had proposed it or
 * agreed.
 */
@ApplicationScoped
@Transactional
public class DecidingObjections {

    @Inject
    Objections objections;

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Candidates candidates;

    @Inject
    IdentityChecks checks;

    @Inject
    OverturningDecisions overturning;

    @Inject
    Instructions instructions;

    @Inject
    CreditingHours crediting;

    @Inject
    Clock clock;

    @Inject
    Event<SittingChanged> changed;

    @Inject
    Event<ObjectionUpholdingSaid> said;

    @Inject
    Event<ObjectionDecided> decided;

    /** An objection with what is needed to decide it. */
    public record Case(
            Objection objection, Sitting sitting, Exam exam, Candidate candidate, List<IdentityCheck> checks) {

        /** Whether this account said, or agreed, that it was another person. */
        public boolean isOwnDecisionOf(String account) {
            return hadHandIn(checks, account);
        }
    }

    /** What waits for a decision, the oldest first. */
    public List<Case> open() {
        return objections.open().stream().map(this::opened).toList();
    }

    /**
     * Somebody would uphold it. Said again it changes nothing.
     *
     * @return the id of what a second person decides
     * @throws Refusal {@code not-found}, {@code decided}, {@code own-annulment}
     */
    public String propose(String id, String proposal, String reason, String account, String name) {
        Objection objection = objections.locked(id);
        demandImpartial(objection, account);
        objection.propose(proposal);
        if (objection.proposal().equals(proposal)) {
            said.fire(new ObjectionUpholdingSaid(opened(objection), proposal, reason, account, name));
        }
        return objection.proposal();
    }

    /** The second person did not agree; it waits as it did before. */
    public void withdraw(String id, String proposal) {
        objections.locked(id).withdraw(proposal);
    }

    /** @throws Refusal {@code not-found}, {@code decided}, {@code own-annulment} */
    public Case reject(String id, String reason, String account, String name) {
        Objection objection = objections.locked(id);
        demandImpartial(objection, account);
        decide(objection, new Verdict(Objection.Decision.REJECTED, reason, account, name));
        return opened(objection);
    }

    /**
     * Gives back what the annulment took: what had been decided as another person is decided as the same, and the sitting
     * goes on from where it was.
     *
     * @throws Refusal {@code not-found}, {@code decided}, {@code own-annulment}, {@code not-annulled}, {@code another-attempt-open}
     *     when the sitting would need the slot that a later attempt holds
     */
    public void uphold(String id, String reason, String account, String name) {
        Objection objection = objections.locked(id);
        demandImpartial(objection, account);
        Sitting sitting = sittings.locked(objection.sitting());
        demandSlot(sitting);
        sitting.reinstate(reason);
        overturning.overturn(sitting.id(), reason, account, name);
        IdentityStanding standing = IdentityStanding.of(checks.fresh(sitting.id()));
        sitting.identityRestored(standing.isSettled());
        crediting.settle(sitting, exams.get(sitting.exam()));
        decide(objection, new Verdict(Objection.Decision.UPHELD, reason, account, name));
        changed.fire(SittingChanged.of(sitting));
    }

    private void demandImpartial(Objection objection, String account) {
        if (hadHandIn(checks.of(objection.sitting()), account)) {
            throw Refusal.conflict("own-annulment");
        }
    }

    private static boolean hadHandIn(List<IdentityCheck> checks, String account) {
        return checks.stream().anyMatch(check -> check.wasJudgedOtherBy(account));
    }

    private void demandSlot(Sitting annulled) {
        boolean taken = sittings.attempts(annulled.candidate(), annulled.exam()).stream()
                .anyMatch(other -> !other.state().isFinished());
        if (taken && annulled.wouldReopen()) {
            throw Refusal.conflict("another-attempt-open");
        }
    }

    private record Verdict(Objection.Decision decision, String reason, String account, String name) {}

    private void decide(Objection objection, Verdict verdict) {
        objection.decide(verdict.decision, verdict.reason, verdict.name, clock.instant());
        instructions.issue(objection.sitting(), Instruction.Kind.IDENTITY, verdict.reason, clock.instant());
        decided.fire(new ObjectionDecided(
                objection.sitting(), verdict.decision, verdict.reason, verdict.account, verdict.name));
    }

    private Case opened(Objection objection) {
        Sitting sitting = sittings.find(objection.sitting()).orElseThrow(Refusal::absent);
        return new Case(
                objection,
                sitting,
                exams.get(sitting.exam()),
                candidates.find(objection.candidate()).orElseThrow(Refusal::absent),
                checks.of(sitting.id()));
    }
}
