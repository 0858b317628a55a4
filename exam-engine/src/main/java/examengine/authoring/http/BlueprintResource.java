package examengine.authoring.http;

import examengine.authoring.AssessingBlueprints;
import examengine.authoring.KeepingBlueprints;
import examengine.authoring.KeepingBlueprints.Plan;
import examengine.authoring.MeasuringFairness;
import examengine.authoring.PreviewingPapers;
import examengine.drawing.Fairness;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.List;

/** What papers are drawn by: kept, judged, and tried. */
@Path("staff/blueprints")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlueprintResource {

    /** Five hundred cells, each with an area of 120 Chinese characters. */
    private static final int LARGEST = 400 * 1024;

    /** Seeds that a page can hold exactly, and a person read out. */
    private static final int SEEDS = 1_000_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    KeepingBlueprints keeping;

    @Inject
    AssessingBlueprints assessing;

    @Inject
    PreviewingPapers previewing;

    @Inject
    MeasuringFairness measuring;

    @Inject
    RepeatableRequest repeatable;

    /**
     * @param bank all banks where it is left out
     * @param fixed an item: only blueprints of which every paper holds it, whatever the bank
     */
    @GET
    public List<BlueprintView.Row> all(
            @QueryParam("bank") @Size(max = 36) String bank, @QueryParam("fixed") @Size(max = 36) String fixed) {
        List<Plan> plans = fixed == null ? keeping.all(bank) : keeping.fixing(fixed);
        return plans.stream().map(BlueprintView.Row::of).toList();
    }

    @POST
    @BodyLimit(LARGEST)
    @Answers(value = BlueprintView.class, status = 201)
    public Response add(@NotNull @Valid BlueprintForm form) {
        return repeatable.once(() -> {
            BlueprintView added = BlueprintView.of(keeping.add(form.idOrNew(), form.draft()));
            return Reply.created("/api/staff/blueprints/" + added.id(), added);
        });
    }

    @GET
    @Path("{blueprint}")
    public BlueprintView one(@PathParam("blueprint") String id) {
        return BlueprintView.of(keeping.one(id));
    }

    @PUT
    @Path("{blueprint}")
    @BodyLimit(LARGEST)
    public BlueprintView change(@PathParam("blueprint") String id, @NotNull @Valid BlueprintForm form) {
        return BlueprintView.of(keeping.change(id, form.demandedVersion(), form.draft()));
    }

    @POST
    @Path("feasibility")
    @BodyLimit(LARGEST)
    public FeasibilityView feasibility(@NotNull @Valid BlueprintForm form) {
        return FeasibilityView.of(assessing.forecast(form.draft()));
    }

    @GET
    @Path("{blueprint}/feasibility")
    public FeasibilityView feasibilityOf(@PathParam("blueprint") String id) {
        return FeasibilityView.of(assessing.forecast(id));
    }

    /**
     * @param seed of a paper seen before; another paper each time where it is left out
     * @param reordered whether its items are wanted in another order, for a second form in the same room
     */
    @POST
    @Path("{blueprint}/preview")
    @Consumes(MediaType.WILDCARD)
    public BlueprintPreview preview(
            @PathParam("blueprint") String id,
            @QueryParam("seed") Long seed,
            @QueryParam("reordered") @DefaultValue("false") @Pattern(regexp = "true|false") String reordered) {
        long drawn = seed == null ? RANDOM.nextInt(SEEDS) : seed;
        return BlueprintPreview.of(previewing.preview(id, drawn, Boolean.parseBoolean(reordered)));
    }

    /** @param papers how many are drawn in each way; ten thousand take some seconds */
    @POST
    @Path("{blueprint}/fairness")
    @Consumes(MediaType.WILDCARD)
    public Fairness fairness(
            @PathParam("blueprint") String id,
            @QueryParam("papers") @DefaultValue("1000") @Min(100) @Max(10_000) int papers) {
        return measuring.measure(id, papers);
    }
}
