package examengine.sitting.http;

import examengine.sitting.DecidingObjections;
import examengine.sitting.DecidingObjections.Case;
import examengine.sitting.ObjectionDecided;
import examengine.sitting.ObjectionUpholdingSaid;
import examengine.web.Deed;
import examengine.web.Json;
import examengine.web.ProposalApproved;
import examengine.web.ProposalMade;
import examengine.web.ProposalRejected;
import examengine.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Upholding an objection takes two; what was agreed to is carried out in the transaction of that decision. */
@ApplicationScoped
class UpheldObjections {

    /** The kind of proposal this is, and the beginning of its deeds. */
    static final String KIND = "objection";

    @Inject
    DecidingObjections deciding;

    @Inject
    Event<ProposalMade> made;

    @Inject
    Event<Deed> deeds;

    /**
     * What the second person needs to see.
     *
     * @param reason of the first one; it is what the candidate reads should the second one agree
     */
    public record Claim(CaseView objection, String reason) {}

    void propose(@Observes ObjectionUpholdingSaid said) {
        Case opened = said.opened();
        made.fire(new ProposalMade(
                said.proposal(),
                KIND,
                "sitting/" + opened.sitting().id(),
                opened.candidate().name() + " · " + opened.exam().title(),
                said.reason(),
                Json.write(new Claim(CaseView.of(opened, said.account()), said.reason())),
                Role.EXAMINER,
                said.account(),
                said.name()));
    }

    void carryOut(@Observes ProposalApproved approved) {
        if (approved.kind().equals(KIND)) {
            Claim claim = Json.read(approved.payload(), Claim.class);
            deciding.uphold(claim.objection().id(), claim.reason(), approved.account(), approved.name());
        }
    }

    void drop(@Observes ProposalRejected rejected) {
        if (rejected.kind().equals(KIND)) {
            deciding.withdraw(
                    Json.read(rejected.payload(), Claim.class).objection().id(), rejected.id());
        }
    }

    void enter(@Observes ObjectionDecided decided) {
        String what = "objection-" + decided.decision().name().toLowerCase(Locale.ROOT);
        deeds.fire(new Deed(
                decided.account(), decided.name(), what, "sitting/" + decided.sitting(), decided.reason(), ""));
    }
}
