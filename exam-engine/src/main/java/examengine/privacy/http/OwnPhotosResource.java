package examengine.privacy.http;

import examengine.identity.HeldPhoto;
import examengine.identity.Office;
import examengine.privacy.ReadingOwnPhotos;
import examengine.web.Caller;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every photo kept of the candidate who asks, with what it is for and who may see it, in words. */
@Path("me/photos")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
public class OwnPhotosResource {

    @Inject
    ReadingOwnPhotos reading;

    @Inject
    Caller caller;

    public record OwnPhotos(List<OwnPhoto> photos, List<Looks> looks) {}

    /**
     * @param deleteAt when it is to be deleted; in the past where it is on its way out or stays for a reason
     * @param stays why it stays although its time is over, in words; null where it does not
     */
    public record OwnPhoto(
            String id,
            String kind,
            String purpose,
            String seenBy,
            String sitting,
            String takenAt,
            String deleteAt,
            boolean withdrawn,
            String stays,
            String url) {}

    /** @param role the slug of the role as which staff looked */
    public record Looks(String role, long times) {}

    @GET
    public OwnPhotos all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        PhotoWords words = PhotoWords.in(Language.of(acceptLanguage));
        return new OwnPhotos(
                reading.of(caller.candidate()).stream()
                        .map(photo -> worded(photo, words))
                        .toList(),
                reading.looksAt(caller.candidate()).entrySet().stream()
                        .map(OwnPhotosResource::looks)
                        .toList());
    }

    @GET
    @Path("{photo}")
    @Produces("image/jpeg")
    public byte[] image(@PathParam("photo") String photo) {
        return reading.image(caller.candidate(), photo);
    }

    private static OwnPhoto worded(HeldPhoto photo, PhotoWords words) {
        return new OwnPhoto(
                photo.id(),
                photo.kind().name(),
                words.purposeOf(photo.kind()),
                words.seenBy(photo.kind()),
                photo.sitting(),
                Timestamps.iso(photo.takenAt()),
                Timestamps.iso(photo.dueAt()),
                photo.isWithdrawn(),
                words.whyItStays(photo),
                "/api/me/photos/" + photo.id());
    }

    private static Looks looks(Map.Entry<Office, Long> entry) {
        return new Looks(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue());
    }
}
