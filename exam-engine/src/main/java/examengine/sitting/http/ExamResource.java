package examengine.sitting.http;

import examengine.eligibility.Eligibility;
import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.ExamSession;
import examengine.kernel.Points;
import examengine.sitting.EnteringExam;
import examengine.sitting.ListingExams;
import examengine.sitting.ListingExams.Listed;
import examengine.sitting.Sitting;
import examengine.sitting.SittingState;
import examengine.web.Answers;
import examengine.web.Caller;
import examengine.web.Language;
import examengine.web.OnlyFor;
import examengine.web.Problems;
import examengine.web.Role;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** My exams, my attempts, and the door into an exam. */
@Path("exams")
@RequestScoped
@OnlyFor(Role.CANDIDATE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamResource {

    @Inject
    Caller caller;

    @Inject
    ListingExams listing;

    @Inject
    EnteringExam entering;

    @Inject
    SittingViews views;

    @Inject
    Problems problems;

    public record Missing(String code, String text) {}

    public record EligibilityView(boolean eligible, List<Missing> reasons) {}

    public record ExamView(
            String id,
            String title,
            long timeLimit,
            long earliestSubmission,
            String passMark,
            String fullMark,
            int itemCount,
            String opensAt,
            String closesAt,
            EligibilityView eligibility,
            int attempts,
            boolean passed,
            @Nullable String openSitting,
            String notice) {}

    /**
     * @param score null unless the result is released, as the next three
     * @param fullMark as it was when this attempt was graded, as {@code passMark}; null where that is not known
     */
    public record AttemptView(
            String id,
            int attempt,
            SittingState state,
            @Nullable String startedAt,
            @Nullable String submittedAt,
            @Nullable String score,
            @Nullable String fullMark,
            @Nullable String passMark,
            @Nullable Boolean passed) {
        static AttemptView of(Sitting s) {
            boolean told = s.state() == SittingState.RELEASED && s.grade().isGiven();
            return new AttemptView(
                    s.id(),
                    s.attempt(),
                    s.state(),
                    Timestamps.iso(s.time().startedAt()),
                    s.submission() == null
                            ? null
                            : Timestamps.iso(s.submission().at()),
                    told ? decimal(s.grade().score()) : null,
                    told ? decimal(s.grade().fullMark()) : null,
                    told ? decimal(s.grade().passMark()) : null,
                    told ? s.isPassedOpenly() : null);
        }

        private static String decimal(Points points) {
            return points == null ? null : points.toString();
        }
    }

    public record Entrance(@NotNull Boolean noticeAccepted) {}

    @GET
    public List<ExamView> mine(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language language = Language.of(accepted);
        return listing.of(caller.candidate()).stream()
                .map(listed -> view(listed, language))
                .toList();
    }

    @GET
    @Path("{exam}/sittings")
    public List<AttemptView> attempts(@PathParam("exam") String exam) {
        return listing.attempts(caller.candidate(), exam).stream()
                .map(AttemptView::of)
                .toList();
    }

    @POST
    @Path("{exam}/sittings")
    @Answers(
            value = SittingView.class,
            status = {200, 201})
    public Response enter(@PathParam("exam") String exam, @NotNull @Valid Entrance entrance) {
        EnteringExam.Entry entry = entering.enter(caller.candidate(), exam, entrance.noticeAccepted());
        SittingView sitting = views.of(caller.candidate(), entry.sitting().id());
        return entry.isNew()
                ? Response.created(URI.create("/api/sittings/" + sitting.id()))
                        .entity(sitting)
                        .build()
                : Response.ok(sitting).build();
    }

    private ExamView view(Listed listed, Language language) {
        Exam exam = listed.exam();
        ExamPolicy policy = exam.policy();
        ExamSession session = listed.session();
        Sitting open = listed.open();
        return new ExamView(
                exam.id(),
                exam.title(),
                policy.timeLimit().toSeconds(),
                policy.earliestSubmission().toSeconds(),
                policy.passMark().toString(),
                policy.fullMark().toString(),
                listed.itemCount(),
                Timestamps.iso(session.opensAt()),
                Timestamps.iso(session.closesAt()),
                eligibility(listed.eligibility(), language),
                listed.finishedAttempts(),
                listed.isPassed(),
                open == null ? null : open.id(),
                exam.notice());
    }

    private EligibilityView eligibility(Eligibility judged, Language language) {
        List<Missing> reasons = judged.reasons().stream()
                .map(r -> new Missing(r.code(), problems.sentence("reason." + r.code(), r.facts(), language)))
                .toList();
        return new EligibilityView(judged.isEligible(), reasons);
    }
}
