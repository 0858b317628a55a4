package examengine.grading.http;

import examengine.grading.ReadingResult;
import examengine.grading.Result;
import examengine.sitting.SittingState;
import examengine.sitting.SubmittedBy;
import examengine.web.Caller;
import examengine.web.OnlyFor;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The result of a sitting, for its candidate. */
@Path("sittings/{sitting}/result")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
public class ResultResource {

    @Inject
    Caller caller;

    @Inject
    ReadingResult reading;

    public record SectionView(String title, String score, String fullMark, int correct, int items) {}

    public record ResultView(
            SittingState state,
            String score,
            String fullMark,
            String passMark,
            boolean passed,
            List<SectionView> sections,
            int attempt,
            boolean identityDecided,
            boolean reviewAllowed,
            String startedAt,
            String submittedAt,
            SubmittedBy submittedBy,
            @Nullable SealView seal) {}

    @GET
    public ResultView result(@PathParam("sitting") String sitting) {
        Result result = reading.of(caller.candidate(), sitting);
        return new ResultView(
                result.sitting().state(),
                result.score().toString(),
                result.fullMark().toString(),
                result.passMark().toString(),
                result.passed(),
                result.sections().stream()
                        .map(s -> new SectionView(
                                s.title(), s.score().toString(), s.fullMark().toString(), s.correct(), s.items()))
                        .toList(),
                result.sitting().attempt(),
                result.identityDecided(),
                false,
                Timestamps.iso(result.sitting().time().startedAt()),
                Timestamps.iso(result.sitting().submission().at()),
                result.sitting().submission().by(),
                SealView.of(result.seal()));
    }
}
