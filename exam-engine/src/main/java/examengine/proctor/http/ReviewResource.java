package examengine.proctor.http;

import examengine.identity.Appointment;
import examengine.identity.Decision;
import examengine.proctor.Proctor;
import examengine.proctor.Reviewing;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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

    /** @param seen how documents were seen; needed for the same person where the candidate wanted no photo */
    public record Verdict(@NotNull Decision decision, @Nullable @Size(max = 1000) String reason, @Nullable Seen seen) {}

    /** @param proposal what a second person has to decide before anything happens */
    public record OtherPersonProposed(String proposal) {}

    /** @param place a room, or how to join a video call */
    public record AppointmentMade(@NotNull Instant at, @NotBlank @Size(max = 500) String place) {}

    @GET
    public List<ReviewView> queue() {
        return reviewing.queueOf(me()).stream().map(ReviewView::of).toList();
    }

    @PUT
    @Path("{review}")
    @Answers(value = OtherPersonProposed.class, status = 202)
    public Response decide(@PathParam("review") String review, @NotNull @Valid Verdict verdict) {
        if (verdict.decision() == Decision.OTHER_PERSON) {
            String proposal = reviewing.proposeOtherPerson(me(), review, verdict.reason());
            return Response.accepted(new OtherPersonProposed(proposal)).build();
        }
        reviewing.decide(me(), review, verdict.decision(), Seen.means(verdict.seen()), verdict.reason());
        return Response.noContent().build();
    }

    @PUT
    @Path("{review}/appointment")
    public void appoint(@PathParam("review") String review, @NotNull @Valid AppointmentMade made) {
        reviewing.appoint(me(), review, new Appointment(made.at(), made.place().strip()));
    }

    private Proctor me() {
        return new Proctor(caller.account(), caller.name());
    }
}
