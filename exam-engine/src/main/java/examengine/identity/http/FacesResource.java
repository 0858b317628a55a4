package examengine.identity.http;

import examengine.face.Faces;
import examengine.face.Readiness;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Problems;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Whether the node that was asked compares faces, for those who decide where it does not. */
@Path("staff/faces")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
public class FacesResource {

    @Inject
    Faces faces;

    @Inject
    Problems problems;

    /**
     * @param detector SHA-256 of the model that finds faces; null where it is not ready, as {@code embedder}
     * @param embedder SHA-256 of the model that tells them apart
     * @param reason why it is not ready, in the reader's language; null where it is
     */
    public record FacesView(
            boolean ready, @Nullable String detector, @Nullable String embedder, @Nullable String reason) {}

    @GET
    public FacesView standing(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Readiness readiness = faces.readiness();
        if (readiness.isReady()) {
            return new FacesView(
                    true, readiness.models().detector(), readiness.models().embedder(), null);
        }
        String reason = problems.sentence(readiness.code() + ".detail", readiness.facts(), Language.of(accepted));
        return new FacesView(false, null, null, reason);
    }
}
