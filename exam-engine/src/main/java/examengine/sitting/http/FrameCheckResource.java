package examengine.sitting.http;

import examengine.sitting.FramingPhotos;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What helps a candidate before the camera: hints while the face is framed, and the turns it is to show. */
@Path("sittings/{sitting}")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
public class FrameCheckResource {

    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    Caller caller;

    @Inject
    FramingPhotos framing;

    @Inject
    RepeatableRequest repeatable;

    @PathParam("sitting")
    String sitting;

    /**
     * @param face whether exactly one face is to be seen
     * @param hints what to do for a better photo, the first thing first
     */
    public record Framed(boolean face, List<String> hints) {
        static Framed of(List<String> hints) {
            return new Framed(!hints.contains("NO_FACE") && !hints.contains("SEVERAL_FACES"), hints);
        }
    }

    /** @param steps LEFT, RIGHT, FRONT in the order they are to be shown, as the candidate sees left and right */
    public record ChallengeView(String challenge, List<String> steps, String expiresAt) {}

    /** Changes nothing and keeps nothing, so it needs no key to be repeated. */
    @POST
    @Path("frame-checks")
    @Consumes("image/jpeg")
    @BodyLimit(MOST_BYTES)
    public Framed check(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @NotNull byte[] image) {
        return Framed.of(framing.hintsFor(caller.candidate(), sitting, image, type));
    }

    @POST
    @Path("liveness-challenges")
    @Consumes(MediaType.WILDCARD)
    @Answers(value = ChallengeView.class, status = 201)
    public Response challenge() {
        String candidate = caller.candidate();
        return repeatable.once(() -> {
            FramingPhotos.Turns turns = framing.challenge(candidate, sitting);
            return Reply.created(
                    null, new ChallengeView(turns.name(), turns.steps(), Timestamps.iso(turns.expiresAt())));
        });
    }
}
