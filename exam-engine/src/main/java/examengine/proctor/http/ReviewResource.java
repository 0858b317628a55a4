package examengine.proctor.http;

import examengine.candidate.Candidate;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.proctor.PhotoAddress;
import examengine.proctor.Proctor;
import examengine.proctor.Reviewing;
import examengine.proctor.Reviewing.Review;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Photos that wait for a person's eye, and the decisions. */
@Path("proctor/identity-reviews")
@RequestScoped
@OnlyFor(Role.PROCTOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    Caller caller;

    @Inject
    Reviewing reviewing;

    public record CandidateView(String id, String name, String idMasked) {}

    public record ReviewView(
            String id,
            String sitting,
            String examSession,
            String phase,
            int attempt,
            CandidateView candidate,
            String portraitUrl,
            String photoUrl,
            String takenAt,
            String dueAt) {
        static ReviewView of(Review review) {
            IdentityCheck check = review.check();
            Candidate who = review.candidate();
            return new ReviewView(
                    check.id(),
                    check.sitting(),
                    check.examSession(),
                    check.phase().name(),
                    check.attempt(),
                    new CandidateView(who.id(), who.name(), who.maskedId()),
                    who.portrait() == null ? null : PhotoAddress.ofPortrait(check.examSession(), who.id()),
                    check.photo() == null ? null : PhotoAddress.ofCheck(check.id()),
                    Timestamps.iso(check.takenAt()),
                    Timestamps.iso(check.dueAt()));
        }
    }

    public record Verdict(@NotNull Decision decision, @Size(max = 1000) String reason) {}

    @GET
    public List<ReviewView> queue() {
        return reviewing.queueOf(me()).stream().map(ReviewView::of).toList();
    }

    @PUT
    @Path("{review}")
    public void decide(@PathParam("review") String review, @NotNull @Valid Verdict verdict) {
        reviewing.decide(me(), review, verdict.decision(), verdict.reason());
    }

    private Proctor me() {
        return new Proctor(caller.account(), caller.name());
    }
}
