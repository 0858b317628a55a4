package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The way for who refuses face photos, or has no camera that works: a person compares the documents. It stands in the
 * record as a check that was decided, with nothing but the reason to look at.
 */
@ApplicationScoped
@Transactional
public class CheckingDocuments {

    @Inject
    IdentityChecks checks;

    @Inject
    Clock clock;

    public IdentityCheck record(DocumentCheck seen) {
        int attempt = checks.countOf(seen.subject().sitting(), seen.phase()) + 1;
        IdentityCheck check = IdentityCheck.byDocuments(seen, attempt, clock.instant());
        checks.add(check);
        return check;
    }
}
