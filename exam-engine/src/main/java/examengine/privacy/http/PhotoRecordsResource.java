package examengine.privacy.http;

import examengine.privacy.Deletion;
import examengine.privacy.Deletions;
import examengine.privacy.MeasuringStanding;
import examengine.privacy.PhotoAccesses;
import examengine.privacy.Standing;
import examengine.web.Answers;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The records of photos, for who answers for them. */
@Path("staff/photos")
@RequestScoped
@OnlyFor(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PhotoRecordsResource {

    @Inject
    Deletions deletions;

    @Inject
    PhotoAccesses accesses;

    @Inject
    MeasuringStanding standing;

    /**
     * @param next what to give as {@code after} for the next page, or null on the last one
     * @param total all lines there are
     * @param late how many of them were late
     */
    public record DeletionPage(List<DeletionLine> lines, Long next, long total, long late) {}

    @GET
    @Path("deletions")
    public DeletionPage deletions(
            @QueryParam("after") @Min(1) Long after,
            @QueryParam("late") @DefaultValue("false") boolean lateOnly,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        List<Deletion> lines = deletions.page(after == null ? Deletions.NEWEST : after, lateOnly, limit);
        Long next =
                lines.size() < limit ? null : Long.valueOf(lines.get(limit - 1).number());
        return new DeletionPage(
                lines.stream().map(DeletionLine::of).toList(), next, deletions.count(), deletions.countLate());
    }

    /** The whole log as a file. */
    @GET
    @Path("deletions.csv")
    @Produces("text/csv; charset=utf-8")
    @Answers(byte[].class)
    public Response sheet() {
        return Response.ok(new DeletionSheet(deletions))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"photo-deletions.csv\"")
                .build();
    }

    @GET
    @Path("accesses")
    public List<AccessLine> accesses(
            @QueryParam("candidate") @Size(max = 36) String candidate,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        String whose = candidate == null || candidate.isBlank() ? null : candidate.strip();
        return accesses.latest(whose, limit).stream().map(AccessLine::of).toList();
    }

    @GET
    @Path("standing")
    public StandingView standing() {
        Standing now = standing.measure();
        return StandingView.of(now, deletions.count(), deletions.countLate());
    }
}
