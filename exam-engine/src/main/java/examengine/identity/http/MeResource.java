package examengine.identity.http;

import examengine.candidate.Consents;
import examengine.candidate.FaceConsentText;
import examengine.identity.OwnData;
import examengine.identity.ReadingOwnData;
import examengine.web.Caller;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** A candidate's own data, to confirm before an exam, and the consent to photos of the face. */
@Path("me")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    ReadingOwnData ownData;

    @Inject
    Consents consents;

    @Inject
    Caller caller;

    public record Me(
            String name, String idMasked, @Nullable String portraitUrl, List<ConsentAsked> consents, int photosHeld) {}

    public record ConsentAsked(String kind, int version, String text, @Nullable String givenAt) {}

    public record FaceConsent(@NotNull Integer version, @NotNull Boolean given) {}

    @GET
    public Me me(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        OwnData data = ownData.of(caller.candidate());
        Locale locale = Language.of(acceptLanguage) == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
        ConsentAsked face = new ConsentAsked(
                "FACE", FaceConsentText.VERSION, FaceConsentText.in(locale), Timestamps.iso(data.faceConsentSince()));
        String portraitUrl = data.hasPortrait() ? "/api/me/portrait" : null;
        return new Me(data.name(), data.maskedId(), portraitUrl, List.of(face), data.photosHeld());
    }

    @GET
    @Path("portrait")
    @Produces("image/jpeg")
    public byte[] portrait() {
        return ownData.portraitOf(caller.candidate());
    }

    @PUT
    @Path("consents/face")
    public void answerFaceConsent(@NotNull @Valid FaceConsent answer) {
        consents.record(caller.candidate(), answer.version(), answer.given());
    }
}
