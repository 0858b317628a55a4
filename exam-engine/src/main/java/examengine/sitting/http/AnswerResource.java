package examengine.sitting.http;

import examengine.journal.Outcome;
import examengine.kernel.Refusal;
import examengine.sitting.RecordingAnswers;
import examengine.sitting.RecordingAnswers.Draft;
import examengine.sitting.RecordingAnswers.Recorded;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Answers: acknowledged only once they are committed. The one resource that is not made anew for each request, because it
 * is asked as often as all others together.
 */
@Path("sittings/{sitting}/answers")
@ApplicationScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerResource {

    /** More than any paper has positions. */
    private static final int MOST = 500;

    private static final long SECONDS = 20;

    @Inject
    Caller caller;

    @Inject
    RecordingAnswers recording;

    public record PlacedAnswer(
            @NotNull Integer position,
            @NotNull @Size(max = 26) List<@NotNull String> choices,
            @NotNull @Min(1) Long revision) {}

    public record Status(int position, String status, @Nullable String receipt, @Nullable Long revision) {
        static Status of(Recorded recorded) {
            return new Status(
                    recorded.position(),
                    slug(recorded.outcome()),
                    recorded.receipt(),
                    recorded.outcome().standing() == 0
                            ? null
                            : recorded.outcome().standing());
        }
    }

    @PUT
    @Path("{position}")
    @Answers(value = void.class, status = 204)
    public void save(
            @PathParam("sitting") String sitting,
            @PathParam("position") int position,
            @HeaderParam("X-Page-Lease") String lease,
            SentAnswer sent,
            @Suspended AsyncResponse response) {
        SentAnswer answer = SentAnswer.checked(sent);
        limit(response);
        Draft draft = new Draft(position, answer.choices(), answer.revision());
        recording
                .record(caller.candidate(), sitting, LeaseHeader.read(lease), draft)
                .whenComplete((recorded, failure) -> answer(response, recorded, failure));
    }

    @PUT
    @Answers(Status[].class)
    public void saveAll(
            @PathParam("sitting") String sitting,
            @HeaderParam("X-Page-Lease") String lease,
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid PlacedAnswer> answers,
            @Suspended AsyncResponse response) {
        limit(response);
        long number = LeaseHeader.read(lease);
        String candidate = caller.candidate();
        List<CompletableFuture<Recorded>> all = answers.stream()
                .map(a -> recording
                        .record(candidate, sitting, number, new Draft(a.position(), a.choices(), a.revision()))
                        .toCompletableFuture())
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream()
                        .map(CompletableFuture::join)
                        .map(Status::of)
                        .toList())
                .whenComplete((statuses, failure) -> {
                    if (failure == null) {
                        response.resume(statuses);
                    } else {
                        response.resume(cause(failure));
                    }
                });
    }

    /** Nobody waits for ever: a page that hears {@code retry} keeps the answer and sends it again. */
    private static void limit(AsyncResponse response) {
        response.setTimeout(SECONDS, TimeUnit.SECONDS);
        response.setTimeoutHandler(
                late -> late.resume(new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 2)));
    }

    private static void answer(AsyncResponse response, Recorded recorded, Throwable failure) {
        if (failure != null) {
            response.resume(cause(failure));
        } else if (recorded.outcome().isAcknowledged()) {
            response.resume(
                    Response.noContent().header("X-Receipt", recorded.receipt()).build());
        } else {
            response.resume(refusal(recorded.outcome()));
        }
    }

    private static Throwable refusal(Outcome outcome) {
        Refusal refusal = Refusal.conflict(slug(outcome));
        return outcome.kind() == Outcome.Kind.STALE ? refusal.with("revision", outcome.standing()) : refusal;
    }

    private static String slug(Outcome outcome) {
        return switch (outcome.kind()) {
            case ENTERED, REPEATED -> "saved";
            case STALE -> "stale-revision";
            case SUPERSEDED -> "superseded";
            case SUSPENDED -> "sitting-suspended";
            case CLOSED -> "sitting-closed";
        };
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
    }
}
