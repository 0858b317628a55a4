package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes back that somebody else was on the photos of a sitting; the audit trail keeps both words. */
@ApplicationScoped
@Transactional
public class OverturningDecisions {

    @Inject
    IdentityChecks checks;

    @Inject
    Clock clock;

    /** @param account of the second of the two persons who answer for it */
    public void overturn(String sitting, String reason, String account, String name) {
        Instant now = clock.instant();
        checks.of(sitting).stream()
                .filter(check -> check.decision() == Decision.OTHER_PERSON)
                .forEach(check -> check.overturn(new Ruling(Decision.SAME_PERSON, reason, account, name, now)));
    }
}
