package examengine.hall;

import java.util.List;

/** An exam in the list of a candidate's exams. */
public record ExamCard(
        String id,
        String title,
        long timeLimit,
        long earliestSubmission,
        String passMark,
        String fullMark,
        int itemCount,
        Eligibility eligibility,
        int attempts,
        boolean passed,
        String openSitting) {

    public record Eligibility(boolean eligible, List<Reason> reasons) {}

    public record Reason(String code, String text) {}
}
