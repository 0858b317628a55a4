package examengine.identity;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A person looks at a check and decides. Of two who decide at once the first counts. */
@ApplicationScoped
@Transactional
public class DecidingReviews {

    @Inject
    IdentityChecks checks;

    @Inject
    Clock clock;

    @Inject
    Event<CheckDecided> decided;

    /**
     * Decides an open check; the same decision of the same person again changes nothing. Whether the account may see it is the caller's matter.
     *
     * @param reason up to 1,000 characters; may be empty or null only for {@link Decision#SAME_PERSON}
     * @throws Refusal {@code not-found}, {@code decided}, {@code reason-required}
     */
    public IdentityCheck decide(String check, Decision decision, String reason, String account, String accountName) {
        IdentityCheck open = checks.findForDeciding(check).orElseThrow(Refusal::absent);
        if (open.wasDecided(decision, account)) {
            return open;
        }
        open.decide(decision, reason, account, accountName, clock.instant());
        decided.fire(new CheckDecided(check, open.sitting(), open.phase(), decision, open.reason()));
        return open;
    }
}
