package examengine.sitting.http;

import examengine.sitting.ObjectingToAnnulment;
import examengine.sitting.Objection;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A candidate objects to the annulment of their sitting. */
@Path("sittings/{sitting}/objections")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectionResource {

    @Inject
    Caller caller;

    @Inject
    ObjectingToAnnulment objecting;

    @Inject
    RepeatableRequest repeatable;

    public record Words(@NotBlank @Size(max = 2_000) String words) {}

    /**
     * @param decision UPHELD or REJECTED; null while it is open
     * @param reason of that decision
     */
    public record ObjectionView(
            String words, String at, @Nullable Objection.Decision decision, @Nullable String reason) {
        static ObjectionView of(Objection objection) {
            return new ObjectionView(
                    objection.words(), Timestamps.iso(objection.madeAt()), objection.decision(), objection.reason());
        }
    }

    @POST
    @Answers(value = ObjectionView.class, status = 201)
    public Response object(@PathParam("sitting") String sitting, @NotNull @Valid Words said) {
        String candidate = caller.candidate();
        return repeatable.once(() -> Reply.created(
                null,
                ObjectionView.of(
                        objecting.object(candidate, sitting, said.words().strip()))));
    }
}
