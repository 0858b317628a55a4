package examengine.eligibility;

import examengine.candidate.Candidates;
import examengine.exam.Exam;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a candidate has earned for an exam, entry by entry. */
@ApplicationScoped
@Transactional
public class ReadingHours {

    @Inject
    Candidates candidates;

    @Inject
    Exams exams;

    @Inject
    HoursLedger ledger;

    /**
     * @param demanded hundredths of hours that open the exam
     * @param earned hundredths of hours entered so far
     * @param entries oldest first
     */
    public record Account(int demanded, int earned, List<HoursEntry> entries) {}

    /** @throws Refusal {@code not-found} for an unknown candidate or exam */
    public Account of(String candidate, String examId) {
        candidates.find(candidate).orElseThrow(Refusal::absent);
        Exam exam = exams.get(examId);
        return new Account(
                exam.policy().hoursDemanded(), ledger.earned(candidate, examId), ledger.of(candidate, examId));
    }
}
