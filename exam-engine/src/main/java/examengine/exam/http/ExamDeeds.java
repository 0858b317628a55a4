package examengine.exam.http;

import examengine.exam.ExamDraft;
import examengine.exam.ExamSaved;
import examengine.web.Caller;
import examengine.web.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What examiners did to exams, worded for the audit trail, in the transaction in which they did it. */
@ApplicationScoped
public class ExamDeeds {

    @Inject
    Caller caller;

    @Inject
    Event<Deed> deeds;

    void saved(@Observes ExamSaved fact) {
        String what = fact.before() == null ? "exam-added" : "exam-changed";
        String detail =
                fact.before() == null ? rules(fact.after()) : rules(fact.before()) + " -> " + rules(fact.after());
        deeds.fire(new Deed(caller.account(), caller.name(), what, "exam/" + fact.exam(), "", detail));
    }

    /** All but the notice, which is long; some 500 characters. */
    private static String rules(ExamDraft draft) {
        return draft.title() + ", " + draft.blueprint() + ", " + draft.policy();
    }
}
