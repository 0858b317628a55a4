package examengine.access;

import examengine.access.Verdict.Decision;
import examengine.kernel.Refusal;
import examengine.web.Caller;
import examengine.web.Deed;
import examengine.web.ProposalApproved;
import examengine.web.ProposalRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The second person's word. What was approved is carried out in the same transaction by the room that proposed it; when
 * that refuses, nothing has been decided.
 */
@ApplicationScoped
@Transactional
public class DecidingProposals {

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    @Inject
    Event<ProposalApproved> approved;

    @Inject
    Event<ProposalRejected> rejected;

    @Inject
    Event<Deed> deeds;

    /**
     * @param reason may be empty
     * @throws Refusal {@code not-found}, {@code second-person-needed}, {@code not-allowed}, {@code decided}, and whatever
     *     the room refuses that carries it out
     */
    public Proposal approve(Caller by, String id, String reason) {
        Proposal proposal = decide(by, id, Decision.APPROVED, reason.strip());
        approved.fire(new ProposalApproved(
                id, proposal.kind(), proposal.subject(), proposal.payload(), by.account(), by.name(), reason.strip()));
        return proposal;
    }

    /** @throws Refusal as {@link #approve}, and {@code reason-required} */
    public Proposal reject(Caller by, String id, String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        Proposal proposal = decide(by, id, Decision.REJECTED, reason.strip());
        rejected.fire(
                new ProposalRejected(id, proposal.kind(), proposal.subject(), proposal.payload(), reason.strip()));
        return proposal;
    }

    private Proposal decide(Caller by, String id, Decision decision, String reason) {
        Proposal proposal = proposals.locked(id);
        proposal.decide(new Verdict(decision, reason, by, clock.instant()), by);
        String what = proposal.kind() + (decision == Decision.APPROVED ? "-approved" : "-rejected");
        deeds.fire(new Deed(by.account(), by.name(), what, proposal.subject(), reason, "proposal/" + id));
        return proposal;
    }
}
