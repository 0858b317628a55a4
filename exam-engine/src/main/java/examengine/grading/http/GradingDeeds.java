package examengine.grading.http;

import examengine.grading.JournalsExported;
import examengine.web.Caller;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was done to results, worded for the audit trail, in the transaction in which it was done. */
@ApplicationScoped
public class GradingDeeds {

    @Inject
    Caller caller;

    @Inject
    Event<Deed> deeds;

    void exported(@Observes JournalsExported fact) {
        String detail = "sittings: " + fact.sittings();
        deeds.fire(new Deed(caller.account(), caller.name(), "journals-exported", fact.subject(), "", detail));
    }
}
