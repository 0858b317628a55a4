package examengine.authoring.http;

import examengine.authoring.KeepingBanks;
import examengine.authoring.KeepingBanks.Shelf;
import examengine.item.AreaStock;
import examengine.item.BankStock;
import examengine.web.Answers;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The banks and their knowledge areas. */
@Path("staff/banks")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BankResource {

    @Inject
    KeepingBanks keeping;

    @Inject
    RepeatableRequest repeatable;

    public record BankView(String id, String title, BankStock items) {
        static BankView of(Shelf shelf) {
            return new BankView(shelf.bank().id(), shelf.bank().title(), shelf.stock());
        }
    }

    /** @param id lower case letters, digits and hyphens; made by the server where it is missing */
    public record NewBank(
            @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,35}") String id,
            @NotBlank @Size(max = 200) String title) {}

    public record Title(@NotBlank @Size(max = 200) String title) {}

    @GET
    public List<BankView> all() {
        return keeping.all().stream().map(BankView::of).toList();
    }

    @POST
    @Answers(value = BankView.class, status = 201)
    public Response open(@NotNull @Valid NewBank bank) {
        String id = bank.id() == null ? UUID.randomUUID().toString() : bank.id();
        return repeatable.once(
                () -> Reply.created("/api/staff/banks/" + id, BankView.of(keeping.open(id, bank.title()))));
    }

    @PUT
    @Path("{bank}")
    public BankView rename(@PathParam("bank") String bank, @NotNull @Valid Title title) {
        return BankView.of(keeping.rename(bank, title.title()));
    }

    @GET
    @Path("{bank}/areas")
    public List<AreaStock> areas(@PathParam("bank") String bank) {
        return keeping.areas(bank);
    }
}
