package examengine.sitting.http;

import examengine.identity.AcceptingPhotos;
import examengine.identity.CheckRequest;
import examengine.identity.Compared;
import examengine.identity.IdentityCheck;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.identity.PhoneLink;
import examengine.identity.Probe;
import examengine.sitting.AskingPerson;
import examengine.sitting.CheckingByPhone;
import examengine.sitting.CheckingPresence;
import examengine.sitting.CheckingPresence.Taken;
import examengine.sitting.RefusingFiles;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
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

    /** Of all pictures of a challenge together. */
    static final int MOST_OF_FORM = 16 * 1024 * 1024;

    @Inject
    Caller caller;

    @Inject
    CheckingPresence checking;

    @Inject
    RefusingFiles refusing;

    @Inject
    AcceptingPhotos accepting;

    @Inject
    CheckingByPhone byPhone;

    @Inject
    AskingPerson asking;

    @Inject
    RepeatableRequest repeatable;

    @PathParam("sitting")
    String sitting;

    public record Link(String url, String qrSvg, String expiresAt) {}

    /** @param reason why it did not match or a person has to look, where that can be said */
    public record Checked(Phase phase, Outcome outcome, int attemptsLeft, @Nullable String reason) {
        static Checked of(Taken taken) {
            IdentityCheck check = taken.check();
            return new Checked(check.phase(), check.outcome(), taken.attemptsLeft(), CheckReason.of(check));
        }
    }

    /** @param dueAt when a person should have decided */
    public record Asked(String dueAt) {}

    @POST
    @Path("identity-checks")
    @Consumes({"image/jpeg", "image/png"})
    @BodyLimit(MOST_BYTES)
    @Answers(Checked.class)
    public Response check(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @NotNull byte[] image) {
        return repeatable.earlier().orElseGet(() -> checkNow(Probe.of(image, type)));
    }

    @POST
    @Path("identity-checks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(MOST_OF_FORM)
    @Answers(Checked.class)
    public Response check(@NotNull List<EntityPart> parts) {
        return repeatable.earlier().orElseGet(() -> checkNow(SentPhoto.read(parts)));
    }

    private Response checkNow(Probe probe) {
        CheckRequest request = checking.expect(caller.candidate(), sitting);
        refusing.demandCamera(request, probe);
        Compared compared = accepting.accept(request, probe);
        return repeatable.once(() -> Reply.ok(Checked.of(checking.take(request, compared))));
    }

    /** @param reason {@code NO_CAMERA} where documents take the place of a photo that cannot be taken */
    @POST
    @Path("manual-verifications")
    @Consumes(MediaType.WILDCARD)
    @Answers(value = Asked.class, status = 202)
    public Response askPerson(@QueryParam("reason") @DefaultValue("") @Pattern(regexp = "|NO_CAMERA") String reason) {
        String candidate = caller.candidate();
        return repeatable.once(() -> Reply.accepted(new Asked(
                Timestamps.iso(asking.ask(candidate, sitting, !reason.isEmpty()).dueAt()))));
    }

    @POST
    @Path("phone-links")
    @Consumes(MediaType.WILDCARD)
    @Answers(value = Link.class, status = 201)
    public Response link() {
        String candidate = caller.candidate();
        return repeatable.once(() -> {
            PhoneLink link = byPhone.issue(candidate, sitting);
            return Reply.created(null, new Link(link.url(), link.qrSvg(), Timestamps.iso(link.expiresAt())));
        });
    }
}
