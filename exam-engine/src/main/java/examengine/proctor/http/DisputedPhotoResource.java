package examengine.proctor.http;

import examengine.proctor.DisputedPhotos;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Photos for the second person who has to judge whether it is another one; never stored on the way. */
@Path("staff/identity-checks/{check}")
@RequestScoped
@OnlyFor(Role.EXAMINER)
@Produces("image/jpeg")
public class DisputedPhotoResource {

    private static final String ROOT = "/api/staff/identity-checks/";

    @Inject
    DisputedPhotos photos;

    @Inject
    Caller caller;

    static String photoOf(String check) {
        return ROOT + check + "/photo";
    }

    static String portraitOf(String check) {
        return ROOT + check + "/portrait";
    }

    @GET
    @Path("photo")
    public byte[] photo(@PathParam("check") String check) {
        return photos.photo(check, caller.account(), caller.name());
    }

    @GET
    @Path("portrait")
    public byte[] portrait(@PathParam("check") String check) {
        return photos.portrait(check, caller.account(), caller.name());
    }
}
