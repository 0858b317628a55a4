package examengine.sitting;

import examengine.eligibility.HoursEntry;
import examengine.eligibility.HoursLedger;
import examengine.exam.Exam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;

/** A passed exam is worth hours (field rule EX-11); they are entered once the result is released. */
@ApplicationScoped
public class CreditingHours {

    private static final String SOURCE = "exam";

    @Inject
    HoursLedger ledger;

    @Inject
    Clock clock;

    /** Enters the hours of a released, passed sitting unless they stand already. */
    public void creditIfPassed(Sitting sitting, Exam exam) {
        int worth = exam.policy().hoursCredited();
        String evidence = "sitting/" + sitting.id();
        if (!sitting.isPassedOpenly() || worth == 0 || stands(sitting, evidence)) {
            return;
        }
        Instant now = clock.instant();
        ledger.append(new HoursEntry(
                sitting.candidate(), exam.id(), BigDecimal.valueOf(worth, 2), SOURCE, evidence, now, SOURCE, now));
    }

    private boolean stands(Sitting sitting, String evidence) {
        return ledger.of(sitting.candidate(), sitting.exam()).stream()
                .anyMatch(entry -> entry.evidence().equals(evidence));
    }
}
