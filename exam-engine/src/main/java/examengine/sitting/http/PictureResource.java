package examengine.sitting.http;

import examengine.paper.PaperPicture;
import examengine.sitting.ShowingPictures;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The pictures of the paper being answered. */
@Path("sittings/{sitting}/pictures/{picture}")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
public class PictureResource {

    /** A picture under its digest never changes; no device needs it for longer than an exam day. */
    private static final String KEPT = "private, max-age=86400, immutable";

    @Inject
    Caller caller;

    @Inject
    ShowingPictures showing;

    @GET
    @Answers(byte[].class)
    public Response picture(@PathParam("sitting") String sitting, @PathParam("picture") String picture) {
        PaperPicture found = showing.show(caller.candidate(), sitting, picture);
        return Response.ok(found.bytes(), found.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }
}
