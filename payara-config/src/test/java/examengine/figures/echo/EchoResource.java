package examengine.figures.echo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Reads an answer and forgets it. */
@Path("sittings/{sitting}/answers/{position}")
@Consumes(MediaType.APPLICATION_JSON)
public class EchoResource {

    /** As the engine's own. */
    public record Answer(List<String> choices, Long revision) {}

    @PUT
    public void save(Answer answer) {
        if (answer.choices() == null || answer.revision() == null) {
            throw new IllegalArgumentException("an answer without choices or revision");
        }
    }
}
