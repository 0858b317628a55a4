package examengine.proctor.http;

import examengine.identity.IdentityCheck;
import examengine.proctor.ActionTaken;
import examengine.proctor.CheckDoubted;
import examengine.proctor.Order;
import examengine.proctor.Proctor;
import examengine.proctor.ReviewDecided;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What proctors did, worded for the audit trail, in the transaction in which they did it. */
@ApplicationScoped
public class ProctorDeeds {

    @Inject
    Event<Deed> deeds;

    void acted(@Observes ActionTaken fact) {
        Order order = fact.order();
        enter(fact.by(), what(order), fact.sitting(), order.reason(), detail(order));
    }

    void decided(@Observes ReviewDecided fact) {
        IdentityCheck check = fact.check();
        String detail = check.phase() + " " + check.attempt() + ": " + check.decision();
        enter(fact.by(), "identity-decided", check.sitting(), check.reason(), detail);
    }

    void doubted(@Observes CheckDoubted fact) {
        IdentityCheck check = fact.check();
        enter(fact.by(), "identity-questioned", check.sitting(), fact.reason(), check.phase() + " " + check.attempt());
    }

    private void enter(Proctor by, String what, String sitting, String reason, String detail) {
        deeds.fire(new Deed(by.account(), by.name(), what, "sitting/" + sitting, reason, detail));
    }

    private static String what(Order order) {
        return switch (order.action()) {
            case MESSAGE -> "message-sent";
            case EXTEND -> "sitting-extended";
            case SUSPEND -> "sitting-suspended";
            case RESUME -> "sitting-resumed";
            case SUBMIT -> "sitting-submitted";
            case ALLOW_ENTRY -> "admitted-by-documents";
            case RECHECK_IDENTITY -> "identity-recheck-asked";
            default -> throw new IllegalArgumentException("an order cannot hold " + order.action());
        };
    }

    private static String detail(Order order) {
        return switch (order.action()) {
            case MESSAGE -> order.text();
            case EXTEND -> order.extra().toSeconds() + " s";
            case ALLOW_ENTRY -> order.means().name();
            default -> "";
        };
    }
}
