package examengine.sitting.http;

import examengine.sitting.DecidingObjections;
import examengine.sitting.DecidingObjections.Case;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/**
 * Objections of candidates, and what examiners decide about them: only they see the pictures it is about, and only those of
 * them judge who had no hand in the annulment.
 */
@Path("staff/objections")
@RequestScoped
@OnlyFor(Role.EXAMINER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffObjectionResource {

    @Inject
    Caller caller;

    @Inject
    DecidingObjections deciding;

    @Inject
    RepeatableRequest repeatable;

    public record Decided(@NotBlank @Size(max = 1_000) String reason) {}

    /** @param proposal what a second person has to decide before anything happens */
    public record UpholdingProposed(String proposal) {}

    /** What waits for a decision, the oldest first. */
    @GET
    public List<CaseView> open() {
        return deciding.open().stream()
                .map(opened -> CaseView.of(opened, caller.account()))
                .toList();
    }

    /** One person is enough to leave things as they are. */
    @POST
    @Path("{objection}/rejection")
    @Answers(CaseView.class)
    public Response reject(@PathParam("objection") String objection, @NotNull @Valid Decided decided) {
        return repeatable.once(() -> {
            Case rejected = deciding.reject(objection, decided.reason().strip(), caller.account(), caller.name());
            return Reply.ok(CaseView.of(rejected, caller.account()));
        });
    }

    /** To undo what two persons decided takes two again. */
    @POST
    @Path("{objection}/upholding")
    @Answers(value = UpholdingProposed.class, status = 202)
    public Response uphold(@PathParam("objection") String objection, @NotNull @Valid Decided decided) {
        String proposal = UUID.randomUUID().toString();
        return repeatable.once(() -> Reply.accepted(new UpholdingProposed(
                deciding.propose(objection, proposal, decided.reason().strip(), caller.account(), caller.name()))));
    }
}
