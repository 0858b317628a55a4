package examengine.exam.http;

import examengine.exam.Exam;
import examengine.exam.ReadingExams;
import examengine.web.OnlyFor;
import examengine.web.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** All exams, for whoever works here. */
@Path("staff/exams")
@RequestScoped
@OnlyFor({Role.PROCTOR, Role.AUTHOR, Role.EXAMINER, Role.REGISTRAR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
public class StaffExamResource {

    @Inject
    ReadingExams reading;

    /** @param hoursDemanded decimal */
    public record ExamView(String id, String title, BigDecimal hoursDemanded) {
        static ExamView of(Exam exam) {
            return new ExamView(
                    exam.id(), exam.title(), BigDecimal.valueOf(exam.policy().hoursDemanded(), 2));
        }
    }

    @GET
    public List<ExamView> all() {
        return reading.all().stream().map(ExamView::of).toList();
    }
}
