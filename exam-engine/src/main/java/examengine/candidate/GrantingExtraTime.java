package examengine.candidate;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** A registrar grants extra time to somebody entitled to it, such as for a disability. */
@ApplicationScoped
@Transactional
public class GrantingExtraTime {

    private static final Duration MOST = Duration.ofHours(4);

    @Inject
    Candidates candidates;

    @Inject
    Event<ExtraTimeGranted> granted;

    /**
     * Replaces the entitlement; sittings that have begun keep theirs.
     *
     * @param extra zero to four hours
     * @param reason why, not blank
     * @throws Refusal {@code not-found}, {@code invalid-extra-time}, {@code reason-required}
     */
    public void grant(String id, Duration extra, String reason) {
        if (extra.isNegative() || extra.compareTo(MOST) > 0) {
            throw Refusal.invalid("invalid-extra-time").with("most", MOST.toSeconds());
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        Candidate candidate = candidates.find(id).orElseThrow(Refusal::absent);
        Duration before = candidate.extraTime();
        candidate.grantExtraTime(extra);
        granted.fire(new ExtraTimeGranted(id, before, extra, reason.strip()));
    }
}
