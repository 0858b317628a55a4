package examengine.portrait.http;

import examengine.identity.Office;
import examengine.identity.PhotoSeen;
import examengine.portrait.PortraitEnrolled;
import examengine.portrait.PortraitSeen;
import examengine.web.Caller;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What registrars did to portraits, put into the audit trail in the transaction in which they did it; that they looked at
 * one is told to whoever counts looks, too.
 */
@ApplicationScoped
public class PortraitDeeds {

    @Inject
    Caller caller;

    @Inject
    Event<Deed> deeds;

    @Inject
    Event<PhotoSeen> looks;

    void enrolled(@Observes PortraitEnrolled fact) {
        String what = fact.isReplaced() ? "portrait-replaced" : "portrait-enrolled";
        note(what, fact.candidate(), fact.file() + ", rules " + fact.rules());
    }

    void seen(@Observes PortraitSeen fact) {
        note("portrait-seen", fact.candidate(), fact.where());
        looks.fire(new PhotoSeen(fact.photo(), fact.candidate(), caller.account(), caller.name(), Office.REGISTRAR));
    }

    private void note(String what, String candidate, String detail) {
        deeds.fire(new Deed(caller.account(), caller.name(), what, "candidate/" + candidate, "", detail));
    }
}
