package examengine.sitting.http;

import examengine.exam.Exam;
import examengine.exam.ExamPolicy;

/** An exam as a sitting quotes it; seconds and decimal points. */
public record ExamSummary(
        String id,
        String title,
        long timeLimit,
        long earliestSubmission,
        String passMark,
        String fullMark,
        int itemCount) {

    static ExamSummary of(Exam exam, int itemCount) {
        ExamPolicy policy = exam.policy();
        return new ExamSummary(
                exam.id(),
                exam.title(),
                policy.timeLimit().toSeconds(),
                policy.earliestSubmission().toSeconds(),
                policy.passMark().toString(),
                policy.fullMark().toString(),
                itemCount);
    }
}
