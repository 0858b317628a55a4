package examengine.eligibility;

import examengine.candidate.Candidates;
import examengine.exam.Exams;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    @Inject
    Event<HoursAppended> appended;

    /** What is entered; see {@link HoursEntry}. */
    public record Hours(String exam, BigDecimal hours, String source, String evidence, Instant earnedAt) {}

    /** @throws Refusal {@code not-found} for an unknown candidate or exam; {@code invalid-hours} */
    public HoursEntry append(String candidate, Hours hours, String by, String byName) {
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
        appended.fire(new HoursAppended(candidate, hours.exam(), hours.hours(), hours.source(), by, byName));
        return entry;
    }
}
