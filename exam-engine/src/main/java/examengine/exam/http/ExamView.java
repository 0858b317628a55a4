package examengine.exam.http;

import examengine.exam.Exam;
import java.math.BigDecimal;

/**
 * An exam as staff sees it.
 *
 * @param hoursDemanded decimal
 * @param version to be sent along with a change
 */
public record ExamView(
        String id,
        String title,
        BigDecimal hoursDemanded,
        String blueprint,
        String notice,
        PolicyView policy,
        int version) {

    static ExamView of(Exam exam) {
        return new ExamView(
                exam.id(),
                exam.title(),
                BigDecimal.valueOf(exam.policy().hoursDemanded(), 2),
                exam.blueprint(),
                exam.notice(),
                PolicyView.of(exam.policy()),
                exam.version());
    }
}
