package examengine.authoring.http;

import examengine.authoring.KeepingPictures;
import examengine.item.Picture;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The pictures items show. */
@Path("staff/item-pictures")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
public class ItemPictureResource {

    private static final int LARGEST = 10_000_000;

    @Inject
    KeepingPictures keeping;

    @Inject
    RepeatableRequest repeatable;

    /** @param url for pages of staff; in an item it stands as {@code media:} and the id */
    public record PictureView(String id, String url, int width, int height) {
        static PictureView of(Picture picture) {
            return new PictureView(picture.id(), Html.PICTURES + picture.id(), picture.width(), picture.height());
        }
    }

    @POST
    @Consumes({"image/png", "image/jpeg", "image/gif", "image/bmp", "application/octet-stream", "image/*"})
    @Produces(MediaType.APPLICATION_JSON)
    @BodyLimit(LARGEST)
    @Answers(value = PictureView.class, status = 201)
    public Response add(@NotNull byte[] file) {
        return repeatable.earlier().orElseGet(() -> addNow(keeping.prepared(file)));
    }

    private Response addNow(Picture picture) {
        return repeatable.once(() -> {
            keeping.keep(picture);
            return Reply.created(Html.PICTURES + picture.id(), PictureView.of(picture));
        });
    }

    @GET
    @Path("{picture}")
    @Produces({"image/png", "image/jpeg", MediaType.APPLICATION_JSON})
    @Answers(byte[].class)
    public Response show(@PathParam("picture") String id) {
        Picture picture = keeping.picture(id);
        return Response.ok(picture.bytes(), picture.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .build();
    }
}
