package examengine.exam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an examiner wants an exam to be.
 *
 * @param notice what a candidate reads and accepts before entering
 */
public record ExamDraft(String title, String blueprint, ExamPolicy policy, String notice) {

    /** What holds for a sitting from its beginning to its result, by the name it has on the wire. */
    private static final Map<String, Function<ExamDraft, Object>> FIXED_WHILE_UNDER_WAY = fixed();

    static ExamDraft of(Exam exam) {
        return new ExamDraft(exam.title(), exam.blueprint(), exam.policy(), exam.notice());
    }

    /** The names of what differs from another draft and may not, as long as somebody sits the exam. */
    List<String> fixedThatDiffer(ExamDraft other) {
        return FIXED_WHILE_UNDER_WAY.entrySet().stream()
                .filter(fixed -> !Objects.equals(
                        fixed.getValue().apply(this), fixed.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<ExamDraft, Object>> fixed() {
        Map<String, Function<ExamDraft, Object>> fixed = new LinkedHashMap<>();
        fixed.put("blueprint", ExamDraft::blueprint);
        fixed.put("timeLimit", draft -> draft.policy.timeLimit());
        fixed.put("earliestSubmission", draft -> draft.policy.earliestSubmission());
        fixed.put("passMark", draft -> draft.policy.passMark());
        fixed.put("fullMark", draft -> draft.policy.fullMark());
        fixed.put("scoring", draft -> draft.policy.scoringRule());
        fixed.put("resultWaitsFor", draft -> draft.policy.resultWaitsFor());
        fixed.put("beginUnderReview", draft -> draft.policy.beginUnderReview());
        fixed.put("hoursCredited", draft -> draft.policy.hoursCredited());
        fixed.put("identity", draft -> draft.policy.identity());
        return fixed;
    }
}
