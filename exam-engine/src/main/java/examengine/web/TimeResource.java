package examengine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** What time it is here: for pages that compare their clock before anybody signs in. */
@Path("time")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
public class TimeResource {

    @Inject
    Clock clock;

    public record Now(String serverTime) {}

    @GET
    public Now now() {
        return new Now(Timestamps.iso(clock.instant()));
    }
}
