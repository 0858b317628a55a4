package examengine.authoring.http;

import examengine.authoring.ComparingItems;
import examengine.item.Markup;
import examengine.item.SafeHtml;
import examengine.web.BodyLimit;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.List;
import java.util.Optional;

/** Whether a bank has nearly the same item already, asked while an author is typing. */
@Path("staff/banks/{bank}/similar")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SimilarItemResource {

    @Inject
    ComparingItems comparing;

    /**
     * What an author is typing.
     *
     * @param except the id of the item that is being typed; null for a new one
     * @param markup how it is written down; plain where it is missing
     */
    public record Typed(
            @NotNull @Size(max = 20_000) String stem,
            @NotNull @Size(max = 100) List<@NotNull @Size(max = 20_000) String> choices,
            @Nullable String except,
            @Nullable Markup markup) {
        String text(String source) {
            return markup == Markup.HTML ? SafeHtml.plain(source) : source;
        }
    }

    @POST
    @BodyLimit(SentDraft.LARGEST)
    public List<SimilarView> similar(@PathParam("bank") String bank, @NotNull @Valid Typed typed) {
        List<String> choices = typed.choices().stream().map(typed::text).toList();
        return comparing.similar(bank, typed.text(typed.stem()), choices, Optional.ofNullable(typed.except())).stream()
                .map(SimilarView::of)
                .toList();
    }
}
