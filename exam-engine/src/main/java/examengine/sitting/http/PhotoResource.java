package examengine.sitting.http;

import examengine.identity.AcceptingPhotos;
import examengine.identity.CheckRequest;
import examengine.identity.CleanPhoto;
import examengine.identity.IdentityCheck;
import examengine.identity.PhoneLink;
import examengine.sitting.CheckingByPhone;
import examengine.sitting.CheckingPresence;
import examengine.sitting.IdentityStanding;
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

/** Photos of a sitting, from the page itself or by way of a phone. */
@Path("sittings/{sitting}")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
public class PhotoResource {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject
    Caller caller;

    @Inject
    CheckingPresence checking;

    @Inject
    AcceptingPhotos accepting;

    @Inject
    CheckingByPhone byPhone;

    @Inject
    RepeatableRequest repeatable;

    @PathParam("sitting")
    String sitting;

    public record Link(String url, String qrSvg, String expiresAt) {}

    /** @param reason always null as long as nothing but a person compares faces */
    public record Checked(String phase, String outcome, int attemptsLeft, String reason) {
        static Checked of(IdentityCheck check) {
            return new Checked(
                    check.phase().name(),
                    check.outcome().name(),
                    IdentityStanding.of(List.of(check)).attemptsLeft(check.phase()),
                    check.reason());
        }
    }

    @POST
    @Path("identity-checks")
    @Consumes({"image/jpeg", "image/png"})
    @BodyLimit(MOST_BYTES)
    public Response check(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @NotNull byte[] image) {
        return repeatable.earlier().orElseGet(() -> checkNow(type, image));
    }

    private Response checkNow(String type, byte[] image) {
        CheckRequest request = checking.expect(caller.candidate(), sitting, image, type);
        CleanPhoto photo = accepting.accept(request);
        return repeatable.once(() -> Reply.ok(Checked.of(checking.take(request, photo))));
    }

    @POST
    @Path("phone-links")
    @Consumes(MediaType.WILDCARD)
    public Response link() {
        String candidate = caller.candidate();
        return repeatable.once(() -> {
            PhoneLink link = byPhone.issue(candidate, sitting);
            return Reply.created(null, new Link(link.url(), link.qrSvg(), Timestamps.iso(link.expiresAt())));
        });
    }
}
