package examengine.figures.echo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads an answer and forgets it. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {

    private static final int TELLERS = 8;
    private static final ExecutorService LATER = Executors.newFixedThreadPool(TELLERS);

    /** As the engine's own. */
    public record Answer(List<String> choices, Long revision) {}

    /** Answered on the spot. */
    @PUT
    @Path("sittings/{sitting}/answers/{position}")
    public void save(Answer answer) {
        check(answer);
    }

    /** Answered on another thread, as is everything that waits for a commit. */
    @PUT
    @Path("later/sittings/{sitting}/answers/{position}")
    public void saveLater(Answer answer, @Suspended AsyncResponse response) {
        check(answer);
        LATER.execute(() -> response.resume(Response.noContent().build()));
    }

    private static void check(Answer answer) {
        if (answer.choices() == null || answer.revision() == null) {
            throw new IllegalArgumentException("an answer without choices or revision");
        }
    }
}
