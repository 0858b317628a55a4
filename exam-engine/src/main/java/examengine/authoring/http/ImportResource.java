package examengine.authoring.http;

import examengine.authoring.ReceivingImports;
import examengine.authoring.ReportingImports;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** One import: how far it is, what is in it, and the word that lets it in. */
@Path("staff/imports")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Caller caller;

    @Inject
    ReceivingImports receiving;

    @Inject
    ReportingImports reporting;

    @Inject
    RepeatableRequest repeatable;

    @Context
    HttpHeaders headers;

    /** @param sendToReview whether the items wait for a second pair of eyes at once, or stay drafts */
    public record Entry(@NotNull Boolean sendToReview) {}

    @GET
    @Path("template.xlsx")
    @Produces({WORKBOOK, MediaType.APPLICATION_JSON})
    @Answers(byte[].class)
    public Response template() {
        Locale language = Spoken.in(headers);
        return Downloads.of(reporting.template(language), WORKBOOK, WorkbookName.ofTemplate(language));
    }

    @GET
    @Path("{import}/report.xlsx")
    @Produces({WORKBOOK, MediaType.APPLICATION_JSON})
    @Answers(byte[].class)
    public Response report(@PathParam("import") String id) {
        Locale language = Spoken.in(headers);
        String name = WorkbookName.ofReport(receiving.one(id).file(), language);
        return Downloads.of(reporting.report(id, caller.account(), language), WORKBOOK, name);
    }

    @GET
    @Path("{import}")
    public ImportView read(@PathParam("import") String id) {
        return ImportView.of(receiving.one(id), Spoken.in(headers));
    }

    @POST
    @Path("{import}/entry")
    @Answers(value = ImportView.class, status = 202)
    public Response enter(@PathParam("import") String id, @NotNull @Valid Entry entry) {
        return repeatable.once(
                () -> Reply.accepted(ImportView.of(receiving.enter(id, entry.sendToReview()), Spoken.in(headers))));
    }
}
