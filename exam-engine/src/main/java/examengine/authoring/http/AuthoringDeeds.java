package examengine.authoring.http;

import examengine.authoring.BankEdited;
import examengine.web.Caller;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What was done to banks and items, put into the audit trail in the transaction in which it was done. */
@ApplicationScoped
public class AuthoringDeeds {

    @Inject
    Caller caller;

    @Inject
    Event<Deed> deeds;

    void edited(@Observes BankEdited fact) {
        deeds.fire(
                new Deed(caller.account(), caller.name(), fact.deed(), fact.subject(), fact.reason(), fact.detail()));
    }
}
