package examengine.exam;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Staff looks at the exams there are. */
@ApplicationScoped
@Transactional
public class ReadingExams {

    @Inject
    Exams exams;

    /** By title. */
    public List<Exam> all() {
        return exams.all();
    }

    /** @throws Refusal {@code not-found} */
    public Exam one(String id) {
        return exams.get(id);
    }
}
