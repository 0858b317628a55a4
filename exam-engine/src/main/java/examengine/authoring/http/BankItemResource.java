package examengine.authoring.http;

import examengine.authoring.FindingItems;
import examengine.authoring.FindingItems.Found;
import examengine.authoring.Today;
import examengine.authoring.WritingItems;
import examengine.authoring.WritingItems.Written;
import examengine.item.ItemOrder;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The items of one bank. */
@Path("staff/banks/{bank}/items")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BankItemResource {

    @Inject
    Caller caller;

    @Inject
    FindingItems finding;

    @Inject
    WritingItems writing;

    @Inject
    Today today;

    @Inject
    RepeatableRequest repeatable;

    @PathParam("bank")
    String bank;

    /** @param next where the next page begins; null on the last one */
    public record Page(List<ItemRow> items, @Nullable String next, long total) {
        static Page of(Found found, LocalDate today) {
            return new Page(
                    found.page().items().stream()
                            .map(item -> ItemRow.of(item, today))
                            .toList(),
                    found.page().next().orElse(null),
                    found.total());
        }
    }

    /** @param similar what the bank had already that says nearly the same */
    public record Saved(ItemView item, List<SimilarView> similar) {}

    @GET
    public Page page(
            @BeanParam @Valid Wanted wanted,
            @QueryParam("order") @DefaultValue("code") @Pattern(regexp = "code|changed") String order,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        LocalDate day = today.date();
        ItemOrder by = ItemOrder.valueOf(order.toUpperCase(Locale.ROOT));
        return Page.of(finding.page(wanted.filter(bank, day), by, Optional.ofNullable(after), limit), day);
    }

    @POST
    @BodyLimit(SentDraft.LARGEST)
    @Answers(value = Saved.class, status = 201)
    public Response write(@NotNull @Valid SentDraft sent) {
        return repeatable.once(() -> {
            Written written = writing.create(bank, sent.draft(), caller.account());
            return Reply.created("/api/staff/items/" + written.item(), saved(written));
        });
    }

    private Saved saved(Written written) {
        return new Saved(
                ItemView.of(finding.whole(written.item(), caller.account()), today.date()),
                written.similar().stream().map(SimilarView::of).toList());
    }
}
