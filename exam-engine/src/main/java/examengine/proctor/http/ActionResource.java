package examengine.proctor.http;

import examengine.proctor.ActingOnSitting;
import examengine.proctor.Action;
import examengine.proctor.Order;
import examengine.proctor.Proctor;
import examengine.sitting.Sitting;
import examengine.sitting.SittingState;
import examengine.sitting.SittingSubmitted;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** What a proctor does to a sitting. */
@Path("proctor/sittings/{sitting}/actions")
@RequestScoped
@OnlyFor(Role.PROCTOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionResource {

    @Inject
    Caller caller;

    @Inject
    ActingOnSitting acting;

    @Inject
    RepeatableRequest repeatable;

    @Inject
    Event<SittingSubmitted> submitted;

    /**
     * @param seconds by how much an extension lengthens the time
     * @param seen how documents were seen where they take the place of a photo; on site where it is left out
     */
    public record ActionAsked(
            @NotNull Action action,
            @Nullable @Size(max = 1000) String reason,
            @Nullable @Size(max = 2000) String text,
            @Nullable Long seconds,
            @Nullable Seen seen) {
        Order order() {
            Duration extra = Duration.ofSeconds(seconds == null ? 0 : seconds);
            return new Order(action, reason, text, extra, Seen.means(seen));
        }
    }

    /** How the sitting stands afterwards. */
    public record Done(String sitting, SittingState state, @Nullable String deadline) {
        static Done of(Sitting sitting) {
            return new Done(
                    sitting.id(), sitting.state(), Timestamps.iso(sitting.time().deadline()));
        }
    }

    @POST
    @Answers(Done.class)
    public Response act(@PathParam("sitting") String sitting, @NotNull @Valid ActionAsked asked) {
        Proctor me = new Proctor(caller.account(), caller.name());
        Order order = asked.order();
        Response done = repeatable.once(() -> Reply.ok(Done.of(acting.act(me, sitting, order))));
        if (order.action() == Action.SUBMIT) {
            // Not before the hand-in is committed: what cannot be graded must not take it back.
            submitted.fire(new SittingSubmitted(sitting));
        }
        return done;
    }
}
