package examengine.sitting.http;

import examengine.exam.Exam;
import examengine.exam.ExamPolicy;
import examengine.exam.IdentityPolicy;

/** An exam as a sitting quotes it; seconds and decimal points. */
public record ExamSummary(
        String id,
        String title,
        long timeLimit,
        long earliestSubmission,
        String passMark,
        String fullMark,
        int itemCount,
        PhotoRules photos) {

    /**
     * What the pages need to know of the exam's demands.
     *
     * @param liveness whether the head has to turn as it is told to, before and after the exam
     * @param fileAllowed whether a picture from a file will do where there is no camera
     */
    public record PhotoRules(int tries, boolean liveness, boolean fileAllowed) {
        static PhotoRules of(IdentityPolicy policy) {
            return new PhotoRules(policy.tries(), policy.liveness(), policy.fileAllowed());
        }
    }

    static ExamSummary of(Exam exam, int itemCount) {
        ExamPolicy policy = exam.policy();
        return new ExamSummary(
                exam.id(),
                exam.title(),
                policy.timeLimit().toSeconds(),
                policy.earliestSubmission().toSeconds(),
                policy.passMark().toString(),
                policy.fullMark().toString(),
                itemCount,
                PhotoRules.of(policy.identity()));
    }
}
