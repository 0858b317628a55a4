package examengine.eligibility.http;

import examengine.eligibility.AppendingHours;
import examengine.eligibility.AppendingHours.Hours;
import examengine.eligibility.HoursEntry;
import examengine.eligibility.ReadingHours;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.Deed;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Hours a candidate earned elsewhere: read, and appended; never changed. */
@Path("staff/candidates/{candidate}/hours")
@RequestScoped
@OnlyFor(Role.REGISTRAR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoursResource {

    @Inject
    Caller caller;

    @Inject
    ReadingHours reading;

    @Inject
    AppendingHours appending;

    @Inject
    RepeatableRequest repeatable;

    @Inject
    Event<Deed> deeds;

    @PathParam("candidate")
    String candidate;

    /** Hours are decimal, as everywhere on the wire. */
    public record EntryView(String id, BigDecimal hours, String source, String evidence, String earnedAt) {
        static EntryView of(HoursEntry entry) {
            return new EntryView(
                    entry.id(),
                    decimal(entry.hours()),
                    entry.source(),
                    entry.evidence(),
                    Timestamps.iso(entry.earnedAt()));
        }
    }

    public record AccountView(BigDecimal demanded, BigDecimal earned, List<EntryView> entries) {
        static AccountView of(ReadingHours.Account account) {
            return new AccountView(
                    decimal(account.demanded()),
                    decimal(account.earned()),
                    account.entries().stream().map(EntryView::of).toList());
        }
    }

    public record NewHours(
            @NotBlank @Size(max = 36) String exam,
            @NotNull BigDecimal hours,
            @NotBlank @Size(max = 200) String source,
            @NotBlank @Size(max = 1000) String evidence,
            @NotNull Instant earnedAt) {
        Hours hoursEarned() {
            return new Hours(exam, hours, source.strip(), evidence.strip(), earnedAt);
        }
    }

    @GET
    public AccountView read(@NotBlank @QueryParam("exam") String exam) {
        return AccountView.of(reading.of(candidate, exam));
    }

    @POST
    @Answers(value = EntryView.class, status = 201)
    public Response append(@NotNull @Valid NewHours given) {
        return repeatable.once(() -> {
            HoursEntry entry = appending.append(candidate, given.hoursEarned(), caller.account());
            deeds.fire(deed(given));
            return Reply.created(null, EntryView.of(entry));
        });
    }

    private Deed deed(NewHours given) {
        String detail =
                String.join(", ", given.hours().toPlainString() + " h", given.exam(), given.source(), given.evidence());
        return new Deed(caller.account(), caller.name(), "hours-appended", "candidate/" + candidate, "", detail);
    }

    private static BigDecimal decimal(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
