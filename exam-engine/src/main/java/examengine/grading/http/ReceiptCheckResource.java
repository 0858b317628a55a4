package examengine.grading.http;

import examengine.grading.CheckingReceipts;
import examengine.grading.CheckingReceipts.Claim;
import examengine.grading.CheckingReceipts.Judged;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeSet;

/** Whether a receipt that a candidate shows is the engine's. It changes nothing, so it may be repeated at will. */
@Path("staff/sittings/{sitting}/receipt-checks")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceiptCheckResource {

    @Inject
    Caller caller;

    @Inject
    CheckingReceipts checking;

    /** @param receipt 16 hexadecimal digits, as {@code X-Receipt} carried them */
    public record Shown(
            @NotNull @Min(1) Integer position,
            @NotNull @Min(1) Long revision,
            @NotNull @Size(max = 26) List<@NotNull @Pattern(regexp = "[A-Z]") String> choices,
            @NotNull @Pattern(regexp = "[0-9A-Fa-f]{16}") String receipt) {
        Claim claim() {
            return new Claim(position, revision, String.join("", new TreeSet<>(choices)), receipt);
        }
    }

    @POST
    public Judged check(@PathParam("sitting") String sitting, @NotNull @Valid Shown shown) {
        return checking.check(Viewers.of(caller), sitting, shown.claim());
    }
}
