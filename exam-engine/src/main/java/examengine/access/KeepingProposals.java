package examengine.access;

import examengine.web.Deed;
import examengine.web.ProposalMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what a room proposes until a second person decides; proposing is a deed. */
@ApplicationScoped
@Transactional
class KeepingProposals {

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    void keep(@Observes ProposalMade made) {
        proposals.add(new Proposal(made, clock.instant()));
        deeds.fire(new Deed(
                made.account(),
                made.name(),
                made.kind() + "-proposed",
                made.subject(),
                made.reason(),
                "proposal/" + made.id()));
    }
}
