package examengine.proctor.http;

import examengine.proctor.LookingAtPhotos;
import examengine.proctor.PhotoAddress;
import examengine.proctor.Proctor;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Photos for those who have to compare them, at the addresses {@link PhotoAddress} makes; never stored on the way. */
@Path("proctor/photos")
@RequestScoped
@OnlyFor(Role.PROCTOR)
@Produces("image/jpeg")
public class SeatPhotoResource {

    @Inject
    Caller caller;

    @Inject
    LookingAtPhotos photos;

    @GET
    @Path("portraits/{examSession}/{candidate}")
    public byte[] portrait(@PathParam("examSession") String examSession, @PathParam("candidate") String candidate) {
        return photos.portrait(me(), examSession, candidate);
    }

    @GET
    @Path("checks/{check}")
    public byte[] probe(@PathParam("check") String check) {
        return photos.probe(me(), check);
    }

    private Proctor me() {
        return new Proctor(caller.account(), caller.name());
    }
}
