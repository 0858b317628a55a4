package examengine.sitting;

import examengine.candidate.Candidates;
import examengine.eligibility.HoursEntry;
import examengine.eligibility.HoursLedger;
import examengine.exam.Exam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A passed exam is worth hours (field rule EX-11), once, however often it was passed. They are entered when the result is
 * released and taken back when it is annulled; the ledger keeps both entries. Callers hold the sitting's row.
 */
@ApplicationScoped
public class CreditingHours {

    private static final String ENTERED_BY = "exam";
    private static final String PASSED = "exam";
    private static final String ANNULLED = "exam-annulled";

    @Inject
    HoursLedger ledger;

    @Inject
    Candidates candidates;

    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    /** Makes the ledger say what this sitting is worth after a decision about it. */
    void settle(Sitting sitting, Exam exam) {
        if (sitting.state() == SittingState.ANNULLED) {
            takeBack(sitting, exam);
        } else {
            creditIfPassed(sitting, exam);
        }
    }

    /** Enters the hours of a released, passed sitting unless the exam's stand already. */
    public void creditIfPassed(Sitting sitting, Exam exam) {
        int worth = exam.policy().hoursCredited();
        if (!sitting.isPassedOpenly() || worth == 0) {
            return;
        }
        candidates.locked(sitting.candidate());
        if (standing(sitting, entry -> true) == 0) {
            enter(sitting, worth, PASSED);
        }
    }

    /** Where another attempt was passed too, the hours are its own from now on. */
    private void takeBack(Sitting annulled, Exam exam) {
        candidates.locked(annulled.candidate());
        int stands = standing(annulled, entry -> entry.evidence().equals(evidence(annulled)));
        if (stands == 0) {
            return;
        }
        enter(annulled, -stands, ANNULLED);
        sittings.attempts(annulled.candidate(), annulled.exam()).stream()
                .filter(Sitting::isPassedOpenly)
                .findFirst()
                .ifPresent(other -> creditIfPassed(other, exam));
    }

    /** Hundredths of hours that this exam gave the candidate and did not take back. */
    private int standing(Sitting sitting, Predicate<HoursEntry> which) {
        List<HoursEntry> entries = ledger.of(sitting.candidate(), sitting.exam());
        return entries.stream()
                .filter(entry -> entry.enteredBy().equals(ENTERED_BY))
                .filter(which)
                .mapToInt(HoursEntry::hours)
                .sum();
    }

    private void enter(Sitting sitting, int hundredths, String source) {
        Instant now = clock.instant();
        BigDecimal hours = BigDecimal.valueOf(Math.abs(hundredths), 2);
        HoursEntry entry = new HoursEntry(
                sitting.candidate(), sitting.exam(), hours, source, evidence(sitting), now, ENTERED_BY, now);
        ledger.append(hundredths < 0 ? entry.takenBack() : entry);
    }

    private static String evidence(Sitting sitting) {
        return "sitting/" + sitting.id();
    }
}
