package examengine.proctor.http;

import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Means;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.proctor.PhotoAddress;
import examengine.proctor.Proctor;
import examengine.proctor.QuestioningChecks;
import examengine.proctor.QuestioningChecks.Asker;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** All identity checks of a sitting, at whatever time, and the way to doubt one. */
@Path("staff/sittings/{sitting}/identity-checks")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingCheckResource {

    @Inject
    Caller caller;

    @Inject
    QuestioningChecks questioning;

    @Inject
    RepeatableRequest repeatable;

    /**
     * @param open whether a person is still to decide
     * @param settled whether it says that it was the candidate, and so may be questioned
     * @param question why somebody doubted it, or null
     * @param photoUrl null where there is no photo, or none that the caller may see
     */
    public record CheckRow(
            String id,
            Phase phase,
            int attempt,
            Means means,
            Outcome outcome,
            String takenAt,
            boolean open,
            boolean settled,
            @Nullable Decision decision,
            @Nullable String reason,
            @Nullable String question,
            @Nullable String photoUrl) {}

    public record Doubt(@NotBlank @Size(max = 1000) String reason) {}

    /** The oldest first. */
    @GET
    public List<CheckRow> all(@PathParam("sitting") String sitting) {
        return questioning.of(me(), sitting).stream().map(this::row).toList();
    }

    /** From then on it waits for a person's decision; nothing is annulled by it. */
    @POST
    @Path("{check}/question")
    @Answers(value = void.class, status = 204)
    public Response question(
            @PathParam("sitting") String sitting, @PathParam("check") String check, @NotNull @Valid Doubt doubt) {
        return repeatable.once(() -> {
            questioning.question(me(), sitting, check, doubt.reason().strip());
            return Reply.nothing();
        });
    }

    private CheckRow row(IdentityCheck check) {
        return new CheckRow(
                check.id(),
                check.phase(),
                check.attempt(),
                check.means(),
                check.outcome(),
                Timestamps.iso(check.takenAt()),
                check.isOpen(),
                check.isSettled(),
                check.decision(),
                check.reason(),
                check.question(),
                photo(check));
    }

    private String photo(IdentityCheck check) {
        boolean isProctor = caller.roles().contains(Role.PROCTOR);
        return check.photo() == null || !isProctor ? null : PhotoAddress.ofCheck(check.id());
    }

    private Asker me() {
        return new Asker(
                new Proctor(caller.account(), caller.name()), caller.roles().contains(Role.EXAMINER));
    }
}
