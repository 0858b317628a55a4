package examengine.authoring.http;

import examengine.authoring.CheckingItems;
import examengine.authoring.CheckingItems.Blind;
import examengine.authoring.FindingItems;
import examengine.authoring.ReviewingItems;
import examengine.authoring.Today;
import examengine.authoring.WritingItems;
import examengine.authoring.WritingItems.Written;
import examengine.authoring.http.BankItemResource.Saved;
import examengine.web.Answers;
import examengine.web.BodyLimit;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.RepeatableRequest;
import examengine.web.Reply;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.Set;
import java.util.TreeSet;

/** One item: read, mended, checked by a second person, retired. */
@Path("staff/items")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemResource {

    @Inject
    Caller caller;

    @Inject
    FindingItems finding;

    @Inject
    WritingItems writing;

    @Inject
    ReviewingItems reviewing;

    @Inject
    CheckingItems checking;

    @Inject
    Today today;

    @Inject
    RepeatableRequest repeatable;

    /**
     * @param version of the item as it was read
     * @param answer labels of choices
     */
    public record BlindAnswer(
            @NotNull Integer version,
            @NotNull @Size(min = 1, max = 26) Set<@NotNull @Pattern(regexp = "[A-Z]") String> answer) {}

    /** @param version of the item as it was read */
    public record Approval(@NotNull Integer version) {}

    /** @param note what is to be mended */
    public record Rejection(@NotNull Integer version, @NotNull String note) {}

    public record Retirement(@NotNull Integer version, @NotNull String reason) {}

    @GET
    @Path("{item}")
    public ItemView read(@PathParam("item") String item) {
        return view(item);
    }

    @GET
    @Path("{item}/revisions/{number}")
    public RevisionView revision(@PathParam("item") String item, @PathParam("number") int number) {
        return RevisionView.of(finding.revision(item, number, caller.account()));
    }

    /** The item without its key: what its checker answers. */
    @GET
    @Path("{item}/blind")
    public BlindItemView blind(@PathParam("item") String item) {
        return BlindItemView.of(checking.blind(item, caller.account()), today.date());
    }

    @POST
    @Path("{item}/blind-answer")
    @Answers(ItemView.class)
    public Response answerBlind(@PathParam("item") String item, @NotNull @Valid BlindAnswer given) {
        var answer = new TreeSet<>(given.answer());
        return done(item, () -> checking.answer(item, given.version(), answer, caller.account()));
    }

    /** The key is shown, and the caller cannot check the item any more. */
    @POST
    @Path("{item}/key-opening")
    @Consumes(MediaType.WILDCARD)
    @Answers(ItemView.class)
    public Response openKey(@PathParam("item") String item) {
        return done(item, () -> checking.open(item, caller.account()));
    }

    @PUT
    @Path("{item}")
    @BodyLimit(SentDraft.LARGEST)
    public Saved change(@PathParam("item") String item, @NotNull @Valid SentDraft sent) {
        Written written = writing.change(item, sent.draft(), sent.seen(), caller.account());
        return new Saved(
                view(item), written.similar().stream().map(SimilarView::of).toList());
    }

    @POST
    @Path("{item}/review-request")
    @Consumes(MediaType.WILDCARD)
    @Answers(ItemView.class)
    public Response requestReview(@PathParam("item") String item) {
        return done(item, () -> reviewing.request(item));
    }

    @POST
    @Path("{item}/approval")
    @Answers(ItemView.class)
    public Response approve(@PathParam("item") String item, @NotNull @Valid Approval approval) {
        return done(item, () -> reviewing.approve(item, approval.version(), caller.account()));
    }

    @POST
    @Path("{item}/rejection")
    @Answers(ItemView.class)
    public Response reject(@PathParam("item") String item, @NotNull @Valid Rejection rejection) {
        return done(item, () -> reviewing.reject(item, rejection.version(), caller.account(), rejection.note()));
    }

    @POST
    @Path("{item}/retirement")
    @Answers(ItemView.class)
    public Response retire(@PathParam("item") String item, @NotNull @Valid Retirement retirement) {
        return done(item, () -> reviewing.retire(item, retirement.version(), retirement.reason()));
    }

    @POST
    @Path("previews")
    @BodyLimit(SentDraft.LARGEST)
    public PreviewView preview(@NotNull @Valid SentDraft sent) {
        return PreviewView.of(sent.draft());
    }

    private Response done(String item, Runnable deed) {
        return repeatable.once(() -> {
            deed.run();
            return Reply.ok(known(item));
        });
    }

    /** A deed shows the key to nobody who does not know it. */
    private Object known(String item) {
        Blind blind = checking.blind(item, caller.account());
        return blind.isKeyKnown() ? view(item) : BlindItemView.of(blind, today.date());
    }

    private ItemView view(String item) {
        return ItemView.of(finding.whole(item, caller.account()), today.date());
    }
}
