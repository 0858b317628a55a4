package examengine.access.http;

import examengine.access.DecidingProposals;
import examengine.access.Proposal;
import examengine.access.ReadingProposals;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What waits for a second person, and that person's word. */
@Path("staff/proposals")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.AUTHOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    Caller caller;

    @Inject
    ReadingProposals reading;

    @Inject
    DecidingProposals deciding;

    @Inject
    RepeatableRequest repeatable;

    /** @param reason needed for a rejection */
    public record Word(@Nullable @Size(max = 1000) String reason) {
        String spoken() {
            return reason == null ? "" : reason;
        }
    }

    @GET
    public List<ProposalView> page(
            @QueryParam("open") @Pattern(regexp = "true|false") String open,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Boolean which = open == null ? null : Boolean.valueOf(open);
        return reading.page(caller, which, after, limit).stream()
                .map(proposal -> ProposalView.inList(proposal, caller))
                .toList();
    }

    @GET
    @Path("{proposal}")
    public ProposalView one(@PathParam("proposal") String id) {
        return ProposalView.whole(reading.one(caller, id), caller);
    }

    @POST
    @Path("{proposal}/approval")
    @Answers(ProposalView.class)
    public Response approve(@PathParam("proposal") String id, @NotNull @Valid Word word) {
        return repeatable.once(() -> decided(deciding.approve(caller, id, word.spoken())));
    }

    @POST
    @Path("{proposal}/rejection")
    @Answers(ProposalView.class)
    public Response reject(@PathParam("proposal") String id, @NotNull @Valid Word word) {
        return repeatable.once(() -> decided(deciding.reject(caller, id, word.spoken())));
    }

    private Reply decided(Proposal proposal) {
        return Reply.ok(ProposalView.inList(proposal, caller));
    }
}
