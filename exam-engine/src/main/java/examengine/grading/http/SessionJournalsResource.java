package examengine.grading.http;

import examengine.grading.ExportingJournals;
import examengine.web.Json;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The journals of a whole session, each on a line of its own, read one after the other while they are sent. */
@Path("staff/exam-sessions/{session}/journals")
@RequestScoped
@OnlyFor({Role.EXAMINER, Role.OPERATOR})
@Produces("application/x-ndjson")
public class SessionJournalsResource {

    @Inject
    ExportingJournals exporting;

    @GET
    public StreamingOutput journals(@PathParam("session") String session) {
        List<String> sittings = exporting.ofSession(session);
        return body -> {
            for (String sitting : sittings) {
                String line = Json.write(exporting.read(sitting)) + "\n";
                body.write(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
