package examengine.proctor.http;

import examengine.proctor.ListingWatched;
import examengine.proctor.ListingWatched.Watched;
import examengine.proctor.Proctor;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sessions I am assigned to. */
@Path("proctor/exam-sessions")
@RequestScoped
@OnlyFor(Role.PROCTOR)
@Produces(MediaType.APPLICATION_JSON)
public class ProctorResource {

    @Inject
    Caller caller;

    @Inject
    ListingWatched listing;

    public record ExamView(String id, String title) {}

    /** @param counts {@code enrolled}, {@code openReviews}, and every state of a sitting by its name */
    public record SessionView(
            String id,
            ExamView exam,
            String title,
            String opensAt,
            String closesAt,
            List<String> rooms,
            Map<String, Integer> counts) {
        static SessionView of(Watched watched) {
            return new SessionView(
                    watched.session().id(),
                    new ExamView(watched.exam().id(), watched.exam().title()),
                    watched.session().title(),
                    Timestamps.iso(watched.session().opensAt()),
                    Timestamps.iso(watched.session().closesAt()),
                    watched.rooms(),
                    counts(watched));
        }

        private static Map<String, Integer> counts(Watched watched) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            counts.put("enrolled", watched.enrolled());
            watched.states().forEach((state, count) -> counts.put(state.name(), count));
            counts.put("openReviews", watched.openReviews());
            return counts;
        }
    }

    @GET
    public List<SessionView> mine() {
        Proctor me = new Proctor(caller.account(), caller.name());
        return listing.of(me).stream().map(SessionView::of).toList();
    }
}
