package examengine.exam.http;

import examengine.exam.EditingExams;
import examengine.exam.Exam;
import examengine.exam.ExamDraft;
import examengine.exam.ReadingExams;
import examengine.kernel.Refusal;
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

/** All exams, for whoever works here; made and changed by examiners. */
@Path("staff/exams")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.AUTHOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffExamResource {

    @Inject
    ReadingExams reading;

    @Inject
    EditingExams editing;

    @Inject
    RepeatableRequest repeatable;

    /**
     * @param id given by the server where it is left out
     * @param version needed for a change
     */
    public record ExamForm(
            @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,35}") String id,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 36) String blueprint,
            @NotBlank @Size(max = 10_000) String notice,
            @NotNull @Valid PolicyView policy,
            @Nullable Integer version) {

        String idOrNew() {
            return id == null ? UUID.randomUUID().toString() : id;
        }

        ExamDraft draft() {
            return new ExamDraft(title.strip(), blueprint, policy.policy(), notice.strip());
        }
    }

    @GET
    public List<ExamView> all() {
        return reading.all().stream().map(ExamView::of).toList();
    }

    @GET
    @Path("{exam}")
    public ExamView one(@PathParam("exam") String id) {
        return ExamView.of(reading.one(id));
    }

    @POST
    @OnlyFor(Role.EXAMINER)
    @Answers(value = ExamView.class, status = 201)
    public Response add(@NotNull @Valid ExamForm form) {
        return repeatable.once(() -> {
            Exam exam = editing.add(form.idOrNew(), form.draft());
            return Reply.created("/api/staff/exams/" + exam.id(), ExamView.of(exam));
        });
    }

    @PUT
    @Path("{exam}")
    @OnlyFor(Role.EXAMINER)
    public ExamView change(@PathParam("exam") String id, @NotNull @Valid ExamForm form) {
        if (form.version() == null) {
            throw Refusal.malformed("invalid-field")
                    .with("fields", List.of("version"))
                    .with("named", "version");
        }
        return ExamView.of(editing.change(id, form.version(), form.draft()));
    }
}
