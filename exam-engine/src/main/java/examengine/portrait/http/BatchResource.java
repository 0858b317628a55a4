package examengine.portrait.http;

import examengine.portrait.ReadingBatches;
import examengine.portrait.ReceivingPhotos;
import examengine.portrait.Verdict;
import examengine.web.Answers;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Problems;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One batch of portraits: what was found, and the word that lets the good ones in. */
@Path("staff/candidates/photos/{batch}")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
@Produces(MediaType.APPLICATION_JSON)
public class BatchResource {

    private static final String CSV = "text/csv; charset=utf-8";

    @Inject
    ReadingBatches reading;

    @Inject
    ReceivingPhotos receiving;

    @Inject
    Problems problems;

    @PathParam("batch")
    String batch;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String acceptLanguage;

    @GET
    public BatchView read() {
        return BatchView.of(reading.one(batch), problems, language());
    }

    /** @param verdict only pictures with this one; empty for all */
    @GET
    @Path("photos")
    public List<PhotoView> photos(
            @QueryParam("verdict") @DefaultValue("") @Pattern(regexp = "|ACCEPTED|ACCEPTED_WITH_WARNINGS|REFUSED")
                    String verdict,
            @QueryParam("after") @DefaultValue("0") @Min(0) int after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return views(verdict.isEmpty() ? List.of(Verdict.values()) : List.of(Verdict.valueOf(verdict)), after, limit);
    }

    @GET
    @Path("photos/{number}")
    @Produces({"image/jpeg", MediaType.APPLICATION_JSON})
    public byte[] marked(@PathParam("number") int number) {
        return reading.marked(batch, number);
    }

    @GET
    @Path("report.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Answers(byte[].class)
    public Response report() {
        String csv = ReportCsv.of(views(List.of(Verdict.values()), 0, Integer.MAX_VALUE), language());
        return Response.ok(csv.getBytes(StandardCharsets.UTF_8), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"portraits.csv\"")
                .build();
    }

    @POST
    @Path("entry")
    @Consumes(MediaType.WILDCARD)
    public BatchView enter() {
        receiving.enter(batch);
        return read();
    }

    private List<PhotoView> views(List<Verdict> verdicts, int after, int limit) {
        ReadingBatches.Page page = reading.photos(batch, verdicts, after, limit);
        return page.photos().stream()
                .map(photo -> PhotoView.of(batch, photo, page.people().get(photo.candidate()), problems, language()))
                .toList();
    }

    private Language language() {
        return Language.of(acceptLanguage);
    }
}
