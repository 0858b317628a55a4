package examengine.eligibility;

import examengine.candidate.Candidates;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;

/** A registrar, or a learning platform that signs in as one, enters hours earned elsewhere. */
@ApplicationScoped
@Transactional
public class AppendingHours {

    @Inject
    Candidates candidates;

    @Inject
    Exams exams;

    @Inject
    HoursLedger ledger;

    @Inject
    Clock clock;

    /** What is entered; see {@link HoursEntry}. */
    public record Hours(String exam, BigDecimal hours, String source, String evidence, Instant earnedAt) {}

    /**
     * @param by the account that enters them
     * @throws Refusal {@code not-found} for an unknown candidate or exam; {@code invalid-hours},
     *     {@code earned-in-future}
     */
    public HoursEntry append(String candidate, Hours hours, String by) {
        candidates.find(candidate).orElseThrow(Refusal::absent);
        exams.find(hours.exam()).orElseThrow(Refusal::absent);
        HoursEntry entry = new HoursEntry(
                candidate,
                hours.exam(),
                hours.hours(),
                hours.source(),
                hours.evidence(),
                hours.earnedAt(),
                by,
                clock.instant());
        ledger.append(entry);
        return entry;
    }
}
