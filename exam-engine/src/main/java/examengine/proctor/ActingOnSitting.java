package examengine.proctor;

import examengine.exam.ExamSessions;
import examengine.kernel.Refusal;
import examengine.sitting.AdjustingSitting;
import examengine.sitting.AdmittingByDocuments;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A proctor acts on a sitting of a session they are assigned to. */
@ApplicationScoped
@Transactional
public class ActingOnSitting {

    @Inject
    Sittings sittings;

    @Inject
    ExamSessions sessions;

    @Inject
    AdjustingSitting adjusting;

    @Inject
    AdmittingByDocuments admitting;

    @Inject
    Event<ActionTaken> taken;

    /**
     * Returns the sitting as it stands afterwards. A paper handed in is not graded yet.
     *
     * @throws Refusal {@code not-found}, and as {@link AdjustingSitting} refuses
     */
    public Sitting act(Proctor by, String id, Order order) {
        Sitting sitting = sittings.find(id)
                .filter(s -> sessions.isWatchedBy(s.examSession(), by.account()))
                .orElseThrow(Refusal::absent);
        carryOut(by, id, order);
        taken.fire(new ActionTaken(by, id, order));
        return sitting;
    }

    private void carryOut(Proctor by, String sitting, Order order) {
        switch (order.action()) {
            case MESSAGE -> adjusting.message(sitting, order.text());
            case EXTEND -> adjusting.extend(sitting, order.extra());
            case SUSPEND -> adjusting.suspend(sitting, order.reason());
            case RESUME -> adjusting.resume(sitting, order.reason());
            case SUBMIT -> adjusting.handIn(sitting, order.reason());
            case ALLOW_ENTRY -> admitting.admit(sitting, order.means(), order.reason(), by.account(), by.name());
            case RECHECK_IDENTITY -> adjusting.recheckIdentity(sitting);
            default -> throw new IllegalArgumentException("an order cannot hold " + order.action());
        }
    }
}
