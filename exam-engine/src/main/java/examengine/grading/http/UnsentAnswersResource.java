package examengine.grading.http;

import examengine.grading.CheckingUnsentFile;
import examengine.grading.NamingSittings;
import examengine.grading.NamingSittings.Named;
import examengine.grading.UnsentAnswers;
import examengine.journal.UnsentFile;
import examengine.kernel.Refusal;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.Json;
import examengine.web.OnlyFor;
import examengine.web.ProposalMade;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A candidate has handed over a file of answers that never reached the server: one person proposes to import it. */
@Path("staff/sittings/{sitting}/unsent-answers")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.EXAMINER, Role.REGISTRAR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnsentAnswersResource {

    /** The longest file there can be, and some air. */
    private static final int LONGEST = 128 * 1024;

    @Inject
    Caller caller;

    @Inject
    CheckingUnsentFile checking;

    @Inject
    NamingSittings naming;

    @Inject
    RepeatableRequest repeatable;

    @Inject
    Event<ProposalMade> made;

    @PathParam("sitting")
    String sitting;

    public record Handed(@Nullable @Size(max = 1000) String reason, @NotNull @Valid FileSent file) {}

    /** @param dryRun whether to look only at what would change; then no reason is needed and nothing is proposed */
    @POST
    @BodyLimit(LONGEST)
    @Answers(
            value = UnsentAnswersView.class,
            status = {200, 202})
    public Response propose(
            @QueryParam("dryRun") @Pattern(regexp = "true|false") String dryRun, @NotNull @Valid Handed handed) {
        UnsentFile file = handed.file().file();
        if (Boolean.parseBoolean(dryRun)) {
            return Response.ok(UnsentAnswersView.of(checked(file), null)).build();
        }
        return repeatable.once(() -> Reply.accepted(proposed(handed, checked(file))));
    }

    private UnsentAnswers checked(UnsentFile file) {
        return checking.check(Viewers.of(caller), sitting, file);
    }

    private UnsentAnswersView proposed(Handed handed, UnsentAnswers unsent) {
        if (handed.reason() == null || handed.reason().isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        UnsentAnswersView view = UnsentAnswersView.of(unsent, UUID.randomUUID().toString());
        Named named = naming.name(unsent.sitting());
        ProposedImport payload = new ProposedImport(named, view, handed.file());
        made.fire(new ProposalMade(
                view.proposal(),
                ProposedImport.KIND,
                "sitting/" + sitting,
                named.candidate() + " · " + named.exam(),
                handed.reason().strip(),
                Json.write(payload),
                Role.EXAMINER,
                caller.account(),
                caller.name()));
        return view;
    }
}
