package examengine.proctor.http;

import examengine.proctor.ProctorHub;
import examengine.web.SessionEnded;
import examengine.web.SessionEndedElsewhere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Who signs out, or is signed out, watches no longer. */
@ApplicationScoped
public class SignedOutProctors {

    @Inject
    ProctorHub hub;

    void closeSockets(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded fact) {
        hub.signedOut(fact.tokenHash());
    }

    void closeSockets(@Observes SessionEndedElsewhere fact) {
        hub.signedOut(fact.tokenHash());
    }
}
