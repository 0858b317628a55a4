package examengine.eligibility;

import examengine.eligibility.Eligibility.Reason;
import examengine.exam.Exam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Decides whether the hours earned open an exam (field rule EX-13). */
@ApplicationScoped
public class JudgingEligibility {

    @Inject
    HoursLedger ledger;

    public Eligibility of(String candidate, Exam exam) {
        int demanded = exam.policy().hoursDemanded();
        if (demanded == 0) {
            return new Eligibility(List.of());
        }
        int earned = ledger.earned(candidate, exam.id());
        return earned >= demanded ? new Eligibility(List.of()) : new Eligibility(List.of(missing(demanded, earned)));
    }

    private static Reason missing(int demanded, int earned) {
        return new Reason(
                "hours-missing",
                Map.of("demanded", hours(demanded), "earned", hours(earned), "missing", hours(demanded - earned)));
    }

    private static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
