package examengine.proctor.http;

import examengine.identity.IdentityCheck;
import examengine.proctor.OtherPersonSaid;
import examengine.proctor.Proctor;
import examengine.proctor.Reviewing;
import examengine.proctor.Reviewing.Review;
import examengine.web.Json;
import examengine.web.ProposalApproved;
import examengine.web.ProposalMade;
import examengine.web.ProposalRejected;
import examengine.web.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * That somebody else sat the exam takes two: a proctor who says so and an examiner who agrees. What was agreed to is carried
 * out in the transaction of that decision.
 */
@ApplicationScoped
class OtherPersons {

    /** The kind of proposal this is, and the beginning of its deeds. */
    static final String KIND = "other-person";

    @Inject
    Reviewing reviewing;

    @Inject
    Event<ProposalMade> made;

    /**
     * What the second person needs to see.
     *
     * @param reason of the first one; it is what the candidate reads should the second one agree
     * @param similarity null where nothing was compared
     */
    public record Claim(
            String check,
            String candidate,
            String idMasked,
            String exam,
            String phase,
            String reason,
            Double similarity,
            Double threshold,
            String portraitUrl,
            String photoUrl) {}

    void propose(@Observes OtherPersonSaid said) {
        Review review = said.review();
        made.fire(new ProposalMade(
                said.proposal(),
                KIND,
                "sitting/" + review.check().sitting(),
                review.candidate().name() + " · " + said.exam().title(),
                said.reason(),
                Json.write(claim(said)),
                Role.EXAMINER,
                said.by().account(),
                said.by().name()));
    }

    private static Claim claim(OtherPersonSaid said) {
        Review review = said.review();
        IdentityCheck check = review.check();
        ReviewView view = ReviewView.of(review);
        return new Claim(
                check.id(),
                review.candidate().name(),
                review.candidate().maskedId(),
                said.exam().title(),
                check.phase().name(),
                said.reason(),
                view.similarity(),
                view.threshold(),
                view.portraitUrl() == null ? null : DisputedPhotoResource.portraitOf(check.id()),
                view.photoUrl() == null ? null : DisputedPhotoResource.photoOf(check.id()));
    }

    void carryOut(@Observes ProposalApproved approved) {
        if (approved.kind().equals(KIND)) {
            Claim claim = Json.read(approved.payload(), Claim.class);
            reviewing.agreeOtherPerson(new Proctor(approved.account(), approved.name()), claim.check(), claim.reason());
        }
    }

    void drop(@Observes ProposalRejected rejected) {
        if (rejected.kind().equals(KIND)) {
            reviewing.otherPersonNotAgreed(
                    Json.read(rejected.payload(), Claim.class).check(), rejected.id());
        }
    }
}
