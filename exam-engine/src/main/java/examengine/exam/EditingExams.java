package examengine.exam;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * An examiner makes an exam, or changes one. What holds for a sitting from beginning to result (paper, time, marks,
 * scoring, what the result waits for, what is demanded of photos) stays as it is while anybody sits the exam; title, notice, the hours demanded and
 * the retention of photos may change at any time.
 */
@ApplicationScoped
@Transactional
public class EditingExams {

    @Inject
    Exams exams;

    @Inject
    Blueprints blueprints;

    @Inject
    UnderWay underWay;

    @Inject
    Event<ExamSaved> saved;

    /**
     * @param id a readable name, up to 36 characters
     * @throws Refusal {@code exam-exists}, {@code no-such-blueprint}, {@code full-mark-differs} with {@code wanted}
     */
    public Exam add(String id, ExamDraft draft) {
        if (exams.find(id).isPresent()) {
            throw Refusal.conflict("exam-exists").with("id", id);
        }
        demandSound(draft);
        Exam exam = new Exam(id, draft.title(), draft.blueprint(), draft.policy(), draft.notice());
        exams.add(exam);
        saved.fire(new ExamSaved(id, null, draft));
        return exam;
    }

    /**
     * @param seen the version the examiner began from
     * @throws Refusal {@code not-found}, {@code changed-meanwhile}, {@code exam-in-use} with {@code fields}, and as
     *     {@link #add}
     */
    public Exam change(String id, int seen, ExamDraft draft) {
        Exam exam = exams.locked(id);
        if (exam.version() != seen) {
            throw Refusal.conflict("changed-meanwhile").with("version", exam.version());
        }
        ExamDraft before = ExamDraft.of(exam);
        List<String> fixed = before.fixedThatDiffer(draft);
        if (!fixed.isEmpty() && underWay.isUnderWay(id)) {
            throw Refusal.conflict("exam-in-use").with("fields", fixed).with("named", String.join(", ", fixed));
        }
        demandSound(draft);
        exam.become(draft);
        exams.flush();
        saved.fire(new ExamSaved(id, before, draft));
        return exam;
    }

    private void demandSound(ExamDraft draft) {
        Blueprint blueprint = blueprints.find(draft.blueprint()).orElseThrow(() -> Refusal.invalid("no-such-blueprint")
                .with("blueprint", draft.blueprint()));
        Points fullMark = blueprint.fullMark();
        if (!fullMark.equals(draft.policy().fullMark())) {
            throw Refusal.invalid("full-mark-differs").with("wanted", fullMark.toString());
        }
    }
}
