package examengine.sitting.http;

import examengine.identity.AcceptingPhotos;
import examengine.identity.CheckRequest;
import examengine.identity.Compared;
import examengine.identity.Probe;
import examengine.kernel.Refusal;
import examengine.sitting.CheckingByPhone;
import examengine.sitting.RefusingFiles;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Fingerprint;
import examengine.web.OpenToAll;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** A photo from a phone that nobody is signed in on: the one-time token is all it has. */
@Path("phone-links/photo")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
public class PhonePhotoResource {

    private static final int LONGEST_TOKEN = 100;

    @Inject
    CheckingByPhone byPhone;

    @Inject
    RefusingFiles refusing;

    @Inject
    AcceptingPhotos accepting;

    @Inject
    RepeatableRequest repeatable;

    @POST
    @Consumes({"image/jpeg", "image/png"})
    @BodyLimit(PhotoResource.MOST_BYTES)
    @Answers(PhotoResource.Checked.class)
    public Response take(
            @HeaderParam("X-Phone-Token") String token,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @NotNull byte[] image) {
        return taken(token, () -> Probe.of(image, type));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(PhotoResource.MOST_OF_FORM)
    public Response take(@HeaderParam("X-Phone-Token") String token, @NotNull List<EntityPart> parts) {
        return taken(token, () -> SentPhoto.read(parts));
    }

    private Response taken(String token, Supplier<Probe> sent) {
        if (token == null || token.isBlank() || token.length() > LONGEST_TOKEN) {
            throw new Refusal(Refusal.Kind.ABSENT, "phone-link-expired");
        }
        String sender = Fingerprint.of(token);
        return repeatable.earlierFor(sender).orElseGet(() -> takeNow(sender, token, sent.get()));
    }

    private Response takeNow(String sender, String token, Probe probe) {
        CheckRequest request = byPhone.expect(token);
        refusing.demandCamera(request, probe);
        Compared compared = accepting.accept(request, probe);
        return repeatable.onceFor(
                sender, () -> Reply.ok(PhotoResource.Checked.of(byPhone.take(token, request, compared))));
    }
}
