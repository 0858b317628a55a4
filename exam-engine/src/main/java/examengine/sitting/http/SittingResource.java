package examengine.sitting.http;

import examengine.journal.PageKeys;
import examengine.sitting.HandingIn;
import examengine.sitting.Heartbeat;
import examengine.sitting.IntegrityEvent;
import examengine.sitting.MarkingPositions;
import examengine.sitting.NotingIntegrity;
import examengine.sitting.SittingSnapshot;
import examengine.sitting.StartingSitting;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** The life of a sitting but for its answers and photos. */
@Path("sittings/{sitting}")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingResource {

    @Inject
    Caller caller;

    @Inject
    SittingViews views;

    @Inject
    StartingSitting starting;

    @Inject
    HandingIn handingIn;

    @Inject
    Heartbeat heartbeat;

    @Inject
    MarkingPositions marking;

    @Inject
    NotingIntegrity integrity;

    @Inject
    PageKeys keys;

    @Inject
    RepeatableRequest repeatable;

    @PathParam("sitting")
    String sitting;

    public record LeaseRequest(@NotNull Boolean takeOver) {}

    /** @param key what the page signs with, should it have to hand over a file; see {@link PageKeys} */
    public record Lease(long lease, String key) {}

    public record Beat(
            @Nullable Integer answered,
            @NotNull Boolean visible,
            @Nullable @Size(max = 100) List<@NotNull String> confirmed) {}

    public record Told(String id, String kind, String text, String at) {}

    public record Pulse(
            String serverTime,
            @Nullable String deadline,
            String state,
            String identity,
            int nextHeartbeat,
            List<Told> instructions) {}

    public record Marked(@NotNull Boolean marked) {}

    public record SeenEvent(@NotNull IntegrityEvent.Kind kind, @NotNull Instant at) {}

    @GET
    public SittingView read() {
        return views.of(caller.candidate(), sitting);
    }

    @POST
    @Path("page-leases")
    @Answers(value = Lease.class, status = 201)
    public Response lease(@NotNull @Valid LeaseRequest request, @HeaderParam("User-Agent") String device) {
        String candidate = caller.candidate();
        return repeatable.once(() -> {
            long lease = starting.lease(candidate, sitting, request.takeOver(), device);
            return Reply.created(null, new Lease(lease, keys.keyOf(sitting, lease)));
        });
    }

    @POST
    @Path("start")
    @Consumes(MediaType.WILDCARD)
    public SittingView start(@HeaderParam("X-Page-Lease") String lease) {
        return views.of(starting.start(caller.candidate(), sitting, LeaseHeader.read(lease)));
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    public SittingView handIn(
            @HeaderParam("X-Page-Lease") String lease, @QueryParam("due") @DefaultValue("false") boolean due) {
        if (due) {
            handingIn.handInIfDue(caller.candidate(), sitting, LeaseHeader.read(lease));
        } else {
            handingIn.handIn(caller.candidate(), sitting, LeaseHeader.read(lease));
        }
        return views.of(caller.candidate(), sitting);
    }

    @POST
    @Path("heartbeat")
    public Pulse beat(@HeaderParam("X-Page-Lease") String lease, @NotNull @Valid Beat beat) {
        Long page = lease == null ? null : LeaseHeader.read(lease);
        List<String> confirmed = beat.confirmed() == null ? List.of() : beat.confirmed();
        Heartbeat.Pulse pulse = heartbeat.beat(caller.candidate(), sitting, page, beat.visible(), confirmed);
        SittingSnapshot now = pulse.sitting();
        return new Pulse(
                Timestamps.iso(pulse.serverTime()),
                now.deadlineMillis() == 0 ? null : Timestamps.iso(Instant.ofEpochMilli(now.deadlineMillis())),
                now.state(),
                now.identity(),
                pulse.next(),
                now.pending().stream()
                        .map(i -> new Told(
                                i.id(), i.kind(), i.text(), Timestamps.iso(Instant.ofEpochMilli(i.atMillis()))))
                        .toList());
    }

    @PUT
    @Path("marks/{position}")
    public void mark(
            @PathParam("position") int position,
            @HeaderParam("X-Page-Lease") String lease,
            @NotNull @Valid Marked mark) {
        marking.mark(caller.candidate(), sitting, LeaseHeader.read(lease), position, mark.marked());
    }

    @POST
    @Path("events")
    public void note(@NotNull @Size(max = 200) List<@NotNull @Valid SeenEvent> events) {
        integrity.note(
                caller.candidate(),
                sitting,
                events.stream()
                        .map(e -> new NotingIntegrity.Seen(e.kind(), e.at()))
                        .toList());
    }
}
