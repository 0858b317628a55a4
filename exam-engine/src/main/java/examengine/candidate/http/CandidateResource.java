package examengine.candidate.http;

import examengine.candidate.Candidate;
import examengine.candidate.GrantingExtraTime;
import examengine.candidate.SearchingCandidates;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;

/** Candidates as a registrar finds them. */
@Path("staff/candidates")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidateResource {

    @Inject
    SearchingCandidates searching;

    @Inject
    GrantingExtraTime granting;

    public record CandidateView(String id, String name, String idMasked) {
        static CandidateView of(Candidate candidate) {
            return new CandidateView(candidate.id(), candidate.name(), candidate.maskedId());
        }
    }

    public record ExtraTime(@NotNull Integer seconds, @Nullable @Size(max = 1000) String reason) {}

    @GET
    public List<CandidateView> search(
            @QueryParam("query") @DefaultValue("") @Size(max = 100) String query,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return searching.matching(query, limit).stream().map(CandidateView::of).toList();
    }

    @PUT
    @Path("{candidate}/extra-time")
    public void grant(@PathParam("candidate") String candidate, @NotNull @Valid ExtraTime extra) {
        granting.grant(candidate, Duration.ofSeconds(extra.seconds()), extra.reason());
    }
}
