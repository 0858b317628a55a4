package examengine.candidate.http;

import examengine.candidate.ExtraTimeGranted;
import examengine.web.Caller;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What registrars did to candidates, worded for the audit trail, in the transaction in which they did it. */
@ApplicationScoped
public class CandidateDeeds {

    @Inject
    Caller caller;

    @Inject
    Event<Deed> deeds;

    void granted(@Observes ExtraTimeGranted fact) {
        String detail = fact.before().toSeconds() + " s -> " + fact.after().toSeconds() + " s";
        deeds.fire(new Deed(
                caller.account(),
                caller.name(),
                "extra-time-granted",
                "candidate/" + fact.candidate(),
                fact.reason(),
                detail));
    }
}
