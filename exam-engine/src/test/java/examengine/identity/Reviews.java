package examengine.identity;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The use cases about checks over a real database, for tests of other rooms. */
public final class Reviews {

    public final IdentityChecks checks = new IdentityChecks();
    public final CheckingIdentity checking = new CheckingIdentity();
    public final DecidingReviews deciding = new DecidingReviews();
    public final OverturningDecisions overturning = new OverturningDecisions();

    public Reviews(
            EntityManager entities, Clock clock, Event<CheckDecided> decided, Event<CheckQuestioned> questioned) {
        checks.entities = entities;
        checking.checks = checks;
        checking.workingDays = WorkingDays.asShipped();
        checking.clock = clock;
        deciding.checks = checks;
        deciding.workingDays = checking.workingDays;
        deciding.clock = clock;
        deciding.decided = decided;
        deciding.questioned = questioned;
        overturning.checks = checks;
        overturning.clock = clock;
    }

    public IdentityCheck keep(IdentityCheck check) {
        checks.add(check);
        return check;
    }
}
