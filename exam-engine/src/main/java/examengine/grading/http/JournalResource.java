package examengine.grading.http;

import examengine.evidence.JournalExport;
import examengine.grading.ExportingJournals;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The journal of one sitting with all that a replay needs; the keys of its paper are among it. */
@Path("staff/sittings/{sitting}/journal")
@RequestScoped
@OnlyFor({Role.EXAMINER, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject
    ExportingJournals exporting;

    @GET
    public JournalExport journal(@PathParam("sitting") String sitting) {
        return exporting.one(sitting);
    }
}
