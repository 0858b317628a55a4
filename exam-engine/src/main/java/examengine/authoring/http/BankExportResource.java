package examengine.authoring.http;

import examengine.authoring.ExportingItems;
import examengine.authoring.ExportingItems.Export;
import examengine.exchange.Format;
import examengine.exchange.Problem;
import examengine.exchange.ProblemTexts;
import examengine.item.ItemState;
import examengine.kernel.Refusal;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a bank in a file, with their keys. */
@Path("staff/banks/{bank}/export")
@RequestScoped
@OnlyFor({Role.AUTHOR, Role.EXAMINER})
@Produces(MediaType.WILDCARD)
public class BankExportResource {

    /** More would not be read. */
    private static final int MOST_TOLD = 100;

    @Inject
    Caller caller;

    @Inject
    ExportingItems exporting;

    @Context
    HttpHeaders headers;

    /** @param lossy whether the file is wanted although it does not hold everything */
    @GET
    @Answers(byte[].class)
    public Response export(
            @PathParam("bank") String bank,
            @QueryParam("format") @NotBlank @Size(max = 20) String format,
            @QueryParam("status") @DefaultValue("") @Pattern(regexp = Wanted.STATES) String status,
            @QueryParam("area") @DefaultValue("") @Size(max = 120) String area,
            @QueryParam("lossy") @DefaultValue("false") @Pattern(regexp = "true|false") String lossy) {
        Format wanted = Spoken.format(format)
                .orElseThrow(() -> Refusal.invalid("unknown-format").with("format", format));
        Optional<ItemState> state =
                Optional.of(status).filter(s -> !s.isEmpty()).map(ItemState::valueOf);
        Export export = exporting.export(bank, wanted, state, area, caller.account());
        if (!export.problems().isEmpty() && lossy.equals("false")) {
            throw Refusal.invalid("not-exportable")
                    .with("format", format)
                    .with("count", export.problems().size())
                    .with("problems", told(export.problems()));
        }
        return Downloads.of(export.file(), wanted.mediaType(), export.title() + "." + wanted.suffix());
    }

    private List<Map<String, String>> told(List<Problem> problems) {
        ProblemTexts texts = ProblemTexts.in(Spoken.in(headers));
        return problems.stream()
                .limit(MOST_TOLD)
                .map(problem -> Map.of(
                        "item", problem.place().item(),
                        "code", problem.code(),
                        "detail", texts.reason(problem),
                        "advice", texts.advice(problem)))
                .toList();
    }
}
